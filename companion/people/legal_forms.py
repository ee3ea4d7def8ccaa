"""The legal forms of companies in many countries, in the spelling that `companies.py` compares: no case, no accents,
initials joined (S.p.A. is "spa", A/S is "a s").
"""

_END = """
and co kg|gmbh and co kg|gmbh and co kgaa|gmbh and co ohg|ag and co kg|ag and co kgaa|se and co kg|se and co kgaa
ug haftungsbeschrankt and co kg|ug haftungsbeschrankt|gmbh|ggmbh|mbh|gesellschaft mbh|ges mbh|gesmbh|ag|se|kg|kgaa|ohg
ug|gbr|ev|e v|eg|e g|e k|ek|aktiengesellschaft|gesellschaft mit beschrankter haftung|sarl|sa rl|s a r l|sa|s a|sas|s a s
sasu|s a s u|eurl|snc|sca|scop|societe anonyme|spa|s p a|srl|s r l|srls|s r l s|sapa|societa per azioni|scarl
bv|b v|nv|n v|bvba|cvba|vof|besloten vennootschap|naamloze vennootschap|ab|publ|ab publ|aktiebolag
as|a s|asa|aps|ivs|i s|k s|p s|oy|oyj|oy ab|osakeyhtio|ehf|hf|ou|osauhing|sia|uab
sl|s l|slu|s l u|sau|s a u|slne|sociedad limitada|sociedad anonima|lda|ltda|limitada|eireli|s a b
sa de cv|s a de c v|sab de cv|s a b de c v|sapi de cv|s a p i de c v|srl de cv|s de rl de cv|s de rl|s de r l de c v
sofom|de cv|sac|s a c|saa|eirl|e i r l|spa y cia|y cia|cia|sociedade anonima
spol s ro|spol s r o|s ro|sro|s r o|akciova spolecnost|doo|d o o|d d|jdoo|ad|dooel|eood|ead|ood|kft|zrt|nyrt
sp z oo|sp z o o|spolka z oo|spolka z o o|spolka z ograniczona odpowiedzialnoscia|spolka akcyjna|sp k|sp j|spk|spj
scrl|srl d|pfa|sp z oo sp k|sp z o o sp k
a s ltd sti|ltd sti|limited sirketi|anonim sirketi|sti|tic ltd sti|san ve tic as|san ve tic a s|san ve tic ltd sti
ooo|oao|zao|pao|ao|llc|l l c|ооо|оао|зао|пао|ао|ип|тоо|тов|ат|тзов|ltd|l t d|limited|plc|p l c|llp|l l p|lp
lllp|cic|inc|i n c|incorporated|corp|corporation|co|company|and co|and company|co inc|co ltd|co llc|co corp|and co inc
and co ltd|company ltd|company limited|company inc|pc|p c|pllc|pbc|pte ltd|pte limited|private limited|pte
pvt ltd|pvt limited|p ltd|p limited|pvt|opc|pty ltd|pty limited|pty|proprietary limited
sdn bhd|bhd|berhad|sendirian berhad
tbk|persero|persero tbk|pcl|jsc|ojsc|pjsc|cjsc|jscb|fze|fz llc|fzc|fzco|fz co|dmcc|wll|w l l|qsc|qpsc|bsc
saog|saoc|psc|ksc
kk|k k|gk|g k|kabushiki kaisha|kabushiki gaisha|godo kaisha|yugen kaisha|co ltd kk|unlimited|ulc|dac|clg
株式会社|有限会社|合同会社|有限公司|股份有限公司|有限责任公司|주식회사|유한회사
"""

AT_THE_END: tuple[tuple[str, ...], ...] = tuple(
    sorted(
        {tuple(form.split()) for form in _END.replace("\n", "|").split("|") if form.strip()},
        key=lambda form: (-len(form), form),
    )
)
"""Forms that close a name, the longest first."""

_START = """
ooo oao zao pao ооо оао зао пао ао ип тоо тов ат uab sia ltd llc pt 株式会社 有限会社 合同会社 주식회사 유한회사
"""
AT_THE_START = frozenset(_START.split())
"""Forms that may open a name."""

ATTACHED = (
    "股份有限公司",
    "有限责任公司",
    "有限責任公司",
    "株式会社",
    "有限会社",
    "合同会社",
    "有限公司",
    "주식회사",
    "유한회사",
)
"""Forms that are written without a space, at either end."""

NOT_A_FORM_AFTER: dict[str, tuple[str, ...]] = {
    "spa": ("and", "day", "med", "medical", "nail", "beauty", "hotel"),
    "pc": ("and", "custom", "gaming"),
    "ad": ("and", "the", "click", "video"),
    "se": ("and", "iphone"),
}
"""Words before which the same letters are an ordinary word ("Day Spa"); "and" is one for every form."""
