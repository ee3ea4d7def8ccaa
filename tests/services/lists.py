"""Lists of connections as programs write them; the people in them are invented."""

import csv
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO, StringIO

PLAIN = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
PREAMBLE = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see them for people who allow it."\n\n'
)
ANA = ("Ana", "Muster, MBA", "https://www.linkedin.com/in/ana-m%C3%BCster", "ana@example.com", "IBM", "Baker")
BEN = (" Ben 🚀 ", "Probe", "https://www.linkedin.com/in/benprobe", "", "Yahoo, Inc.", "Head of Bread, EMEA")
ZOE = ("Zoë", "Sampleová", "https://www.linkedin.com/in/zoe", "", "", "")
DAY_ONLY = ("", "", "", "", "", "")


def table(
    *rows: Sequence[str], header: Sequence[str] = PLAIN, delimiter: str = ",", end: str = "\n", preamble: str = ""
) -> str:
    """A list with these rows."""
    out = StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    writer.writerow(header)
    writer.writerows(rows)
    return preamble + out.getvalue()


def usual(end: str = "\n", preamble: str = PREAMBLE) -> str:
    """Three people and a row with a date only, as an export has them."""
    rows = ((*BEN, "01 Dec 2025"), (*DAY_ONLY, "30 Nov 2025"), (*ZOE, "7 Oct 2024"), (*ANA, "21 May 2019"))
    return table(*rows, end=end, preamble=preamble)


def archive(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP of these files."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return out.getvalue()
