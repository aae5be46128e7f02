"""The peer: the same demands in pointblank, on polars. python pointblank_peer.py TABLE SCHEMA"""

import json
import sys

import pointblank
import polars

table, schema_file = sys.argv[1:]
properties = json.load(open(schema_file))["properties"]
frame = polars.read_csv(table)
plan = pointblank.Validate(frame).rows_distinct(columns_subset=[next(iter(properties))])
for name, one in properties.items():
    types = one["type"] if isinstance(one["type"], list) else [one["type"]]
    missing = "null" in types
    if not missing:
        plan = plan.col_vals_not_null(name)
    if "minimum" in one:
        plan = plan.col_vals_ge(name, one["minimum"], na_pass=missing)
    if "maximum" in one:
        plan = plan.col_vals_le(name, one["maximum"], na_pass=missing)
    if "exclusiveMinimum" in one:
        plan = plan.col_vals_gt(name, one["exclusiveMinimum"], na_pass=missing)
    if "enum" in one:
        plan = plan.col_vals_in_set(name, one["enum"])
    if "minLength" in one:
        plan = plan.col_vals_regex(name, "^.{%d,%d}$" % (one["minLength"], one["maxLength"]))
    if "pattern" in one:
        plan = plan.col_vals_regex(name, one["pattern"], na_pass=missing)
plan = plan.interrogate(get_first_n=10)
print(json.dumps({"rows": len(frame), "errors": sum(plan.n_failed().values())}))
