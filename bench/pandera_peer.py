"""The peer: the same demands in pandera. python pandera_peer.py pandas|polars TABLE SCHEMA [KEY,COLUMNS]"""

import json
import sys

backend, table, schema_file, *keys = sys.argv[1:]
properties = json.load(open(schema_file))["properties"]

if backend == "pandas":
    import pandas
    import pandera.pandas as pandera

    frame = pandas.read_csv(table)
else:
    import pandera.polars as pandera
    import polars

    frame = polars.read_csv(table, null_values=["NA"], infer_schema_length=None)

PYTHON = {"integer": int, "number": float, "string": str}


def column(name, one):
    types = one["type"] if isinstance(one["type"], list) else [one["type"]]
    checks = [] if "const" not in one else [pandera.Check.eq(one["const"])]
    if "minimum" in one:
        checks.append(pandera.Check.ge(one["minimum"]))
    if "maximum" in one:
        checks.append(pandera.Check.le(one["maximum"]))
    if "exclusiveMinimum" in one:
        checks.append(pandera.Check.gt(one["exclusiveMinimum"]))
    if "enum" in one:
        checks.append(pandera.Check.isin(one["enum"]))
    if "minLength" in one:
        checks.append(pandera.Check.str_length(one["minLength"], one["maxLength"]))
    if "pattern" in one:
        checks.append(pandera.Check.str_matches(one["pattern"]))
    # pandas reads whole numbers with missing ones among them as doubles
    kind = float if backend == "pandas" and "null" in types and types[0] == "integer" else PYTHON[types[0]]
    return pandera.Column(kind, checks, nullable="null" in types, unique=not keys and name == next(iter(properties)))


schema = pandera.DataFrameSchema({name: column(name, one) for name, one in properties.items()}, strict=True, unique=keys[0].split(",") if keys else None)
errors = 0
try:
    schema.validate(frame, lazy=True)
except pandera.errors.SchemaErrors as broken:
    errors = len(broken.failure_cases)
print(json.dumps({"rows": len(frame), "errors": errors}))
