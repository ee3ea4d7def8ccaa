"""The extension's types and the protocol's tables, generated from `companion/web/wire.py`."""

from collections.abc import Mapping
from typing import Any, Literal

from companion.web.message import Message
from companion.web.wire import EVENTS, KINDS, WireError

Mode = Literal["validation", "serialization"]


def declarations() -> str:
    """The text of `extension/wire.d.ts`: one interface a message, in the global namespace `Wire`."""
    requests = [exchange.request for exchange in KINDS.values()]
    replies = [exchange.reply for exchange in KINDS.values()] + [*EVENTS.values(), WireError]
    shapes: dict[str, Mapping[str, Any]] = {}
    for model in replies:
        shapes.update(_schemas(model, "serialization"))
    for model in requests:
        shapes = _schemas(model, "validation") | shapes
    body = "\n".join(_declaration(name, shapes[name]) for name in sorted(shapes))
    return (
        "// Generated from companion/web/wire.py by `companion dev sync`; do not edit.\n"
        f"declare namespace Wire {{\n{body}\n{_kinds()}}}\n"
    )


def kinds_table() -> str:
    """The table of requests for `docs/protocol.md`."""
    rows = [
        f"| `{kind}` | `{request.__name__}` | `{reply.__name__}` | {'yes' if changes else ''} |"
        for kind, (request, reply, changes) in KINDS.items()
    ]
    return "\n".join(["| kind | body | reply | changes |", "| --- | --- | --- | --- |", *rows])


def _schemas(model: type[Message], mode: Mode) -> dict[str, Mapping[str, Any]]:
    schema = model.model_json_schema(ref_template="{model}", mode=mode)
    return {model.__name__: schema, **schema.get("$defs", {})}


def _declaration(name: str, schema: Mapping[str, Any]) -> str:
    note = f"  /** {schema['description'].splitlines()[0]} */\n" if "description" in schema else ""
    if schema.get("type") != "object":
        return f"{note}  type {name} = {_type(schema)};"
    required = set(schema.get("required", ()))
    fields = "".join(
        f"    {field}{'' if field in required else '?'}: {_type(shape)};\n"
        for field, shape in schema.get("properties", {}).items()
    )
    return f"{note}  interface {name} {{\n{fields}  }}"


def _type(shape: Mapping[str, Any]) -> str:
    if "$ref" in shape:
        return str(shape["$ref"])
    if "enum" in shape or "const" in shape:
        values = shape.get("enum", [shape.get("const")])
        return " | ".join(f'"{value}"' for value in values)
    if "anyOf" in shape:
        return " | ".join(dict.fromkeys(_type(each) for each in shape["anyOf"]))
    if shape.get("type") == "array":
        return f"Array<{_type(shape['items'])}>"
    if shape.get("type") == "object":
        values = shape.get("additionalProperties")
        return f"Record<string, {_type(values) if isinstance(values, Mapping) else 'unknown'}>"
    names = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}
    return names.get(str(shape.get("type")), "unknown")


def _kinds() -> str:
    kinds = "".join(
        f'    "{kind}": [{exchange.request.__name__}, {exchange.reply.__name__}];\n' for kind, exchange in KINDS.items()
    )
    events = "".join(f'    "{name}": {model.__name__};\n' for name, model in EVENTS.items())
    changes = " | ".join(f'"{kind}"' for kind, exchange in KINDS.items() if exchange.changes)
    return (
        f"  /** Request and reply of every kind. */\n  interface Kinds {{\n{kinds}  }}\n"
        f"  /** Kinds that need an idempotency key. */\n  type Changing = {changes};\n"
        f"  /** Events that come unasked. */\n  interface Events {{\n{events}  }}\n"
    )
