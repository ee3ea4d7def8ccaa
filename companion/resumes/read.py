"""The door of the engine: a file's bytes in, the profile it tells out, with the reasons."""

from companion.resumes.model import ReadResume, ResumeUnreadable, Source

__all__ = ["ReadResume", "ResumeUnreadable", "read_resume"]

LARGEST = 10_000_000
"""As large as a document that is kept."""


def read_resume(name: str, content: bytes) -> ReadResume:
    """What the résumé says. The content decides what kind of file it is; the name only helps with text.

    Raises ResumeUnreadable, with a sentence, for what is protected, damaged, without text, too large or no résumé.
    """
    if not content.strip(b"\0 \r\n\t"):
        raise ResumeUnreadable("The file is empty: give the file with your résumé in it.")
    if len(content) > LARGEST:
        raise ResumeUnreadable(
            f"The file has {len(content) // 1_000_000} MB; a résumé of up to {LARGEST // 1_000_000} MB can be read. "
            "Make its pictures smaller and try again."
        )
    if content.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"{":
        from companion.resumes.json_resume import read_json

        return read_json(content)
    from companion.resumes.document import profile_of

    return profile_of(_source(name, content))


def _source(name: str, content: bytes) -> Source:
    if b"%PDF-" in content[:1024]:
        from companion.resumes.pdf_lines import read_pdf

        return read_pdf(content)
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        from companion.resumes.docx_lines import read_docx

        return read_docx(content)
    if name.lower().endswith((".pdf", ".docx", ".docm")):
        kind = "PDF" if name.lower().endswith(".pdf") else "Word file"
        raise ResumeUnreadable(f"The {kind} is damaged and cannot be opened: export it again and try that file.")
    from companion.resumes.text_lines import read_text

    return read_text(content)
