"""Universities, laboratories and public employers."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
MIT = Massachusetts Institute of Technology brands: MIT Media Lab | MIT CSAIL | MIT Sloan owns: MIT Lincoln Laboratory |
  Lincoln Laboratory
Caltech = California Institute of Technology owns: Jet Propulsion Laboratory
Stanford University = Stanford | Leland Stanford Junior University brands: Stanford Medicine | Stanford GSB owns: SLAC
Harvard University = Harvard brands: Harvard Business School | Harvard Medical School | HBS
UC Berkeley = University of California, Berkeley | UCB Berkeley | Cal Berkeley | University of California Berkeley
UCLA = University of California, Los Angeles | University of California Los Angeles owns: UCLA Health
UCSF = University of California, San Francisco | University of California San Francisco owns: UCSF Health
UC San Diego = UCSD | University of California, San Diego | University of California San Diego
Carnegie Mellon University = CMU | Carnegie Mellon brands: Software Engineering Institute
Georgia Tech = Georgia Institute of Technology | Gatech
University of Pennsylvania = UPenn | Penn University brands: Wharton | The Wharton School owns: Penn Medicine
University of Illinois Urbana-Champaign = UIUC | University of Illinois at Urbana-Champaign
University of Michigan = UMich | University of Michigan Ann Arbor
University of Southern California = USC
University of Texas at Austin = UT Austin | The University of Texas at Austin
Johns Hopkins University = JHU | Johns Hopkins owns: Johns Hopkins Medicine | Johns Hopkins APL
New York University = NYU owns: NYU Langone | NYU Langone Health
Virginia Tech = Virginia Polytechnic Institute and State University
University of Cambridge = Cambridge University owns: Cambridge University Press
University of Oxford = Oxford University owns: Oxford University Press
University College London = UCL
London School of Economics = LSE | London School of Economics and Political Science
Imperial College London = Imperial College
ETH Zurich = ETH Zürich | ETH | Eidgenössische Technische Hochschule Zürich
  | Swiss Federal Institute of Technology Zurich
EPFL = École polytechnique fédérale de Lausanne
TU Munich = TU München | TUM | Technische Universität München | Technical University of Munich
LMU Munich = LMU München | Ludwig-Maximilians-Universität München | LMU
TU Berlin = Technische Universität Berlin | Technical University of Berlin
RWTH Aachen = RWTH Aachen University | RWTH
KIT = Karlsruhe Institute of Technology | Karlsruher Institut für Technologie
Fraunhofer = Fraunhofer-Gesellschaft | Fraunhofer Gesellschaft
DLR = German Aerospace Center | Deutsches Zentrum für Luft- und Raumfahrt
Max Planck Society = Max-Planck-Gesellschaft | Max Planck Gesellschaft
CNRS = Centre national de la recherche scientifique
KTH = KTH Royal Institute of Technology | Kungliga Tekniska högskolan
TU Delft = Delft University of Technology | Technische Universiteit Delft
KU Leuven = Katholieke Universiteit Leuven
National University of Singapore = NUS
Nanyang Technological University = NTU Singapore
University of Tokyo = 東京大学 | UTokyo
Tsinghua University = 清华大学
Peking University = 北京大学
Universidade de São Paulo = USP | University of São Paulo
UNICAMP = Universidade Estadual de Campinas
UNAM = Universidad Nacional Autónoma de México
Tecnológico de Monterrey = Tec de Monterrey | ITESM
Lawrence Livermore National Laboratory = LLNL
Lawrence Berkeley National Laboratory = LBNL | Berkeley Lab
Los Alamos National Laboratory = LANL
Oak Ridge National Laboratory = ORNL
Sandia National Laboratories = Sandia
NIH = National Institutes of Health
CDC = Centers for Disease Control and Prevention
WHO = World Health Organization | Organisation mondiale de la santé
IMF = International Monetary Fund
ECB = European Central Bank | Europäische Zentralbank
PEMEX = Petróleos Mexicanos
Nornickel = Норникель | Norilsk Nickel | Норильский никель
X5 Group = X5 | X5 Tech former: X5 Retail Group owns: Pyaterochka | Perekrestok
Magnit = Магнит
Aeroflot = Аэрофлот
Esri = Environmental Systems Research Institute
TriNet owns: Zenefits
CoreWeave owns: Weights & Biases
""")
