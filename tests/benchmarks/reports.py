#!/usr/bin/env python3
"""Times making, signing and verifying a report beside the usual tools on the same bytes.

  tests/benchmarks/reports.py [--runs 7] [--program build/release/bin/yongpingctl]

Each run lays out the report of the largest sample, signs it and verifies it, and in turn lets openssl open the same key
and sign the same bytes, pdfsig verify the same file against the same authority (in a database of NSS's) and, where
LibreOffice is installed, soffice convert a document of the same text. All times are of whole processes; the start alone
is measured, too, as it outweighs the verification. "note" is the first verification of a report, in which the store
notes on disk who signed it, "verify" any later one. "panel verify" and "panel pdfsig" are of an acceptance report that
nine members have signed.
Prints medians and ratios. Needs openssl, certutil of libnss3-tools, and pdfsig and pdftotext of poppler-utils.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SAMPLE = "discrete-factory"
CASE = f"sample-{SAMPLE}"
MEMBERS = 9
SECRET = ["--passphrase-file", "pass"]


def seconds(command, cwd, allowed=(0,)):
    start = time.monotonic()
    done = subprocess.run(command, cwd=cwd, capture_output=True, check=False)
    if done.returncode not in allowed:
        sys.exit(f"{command[0]} failed: {done.stderr.decode()}")
    return time.monotonic() - start


def issued_key(folder, program, name, key, certificate):
    seconds([program, "key", "new", "--name", name, "--out", "own.p12", *SECRET], folder)
    seconds([program, "key", "cert", "own.p12", "--out", "own.pem", *SECRET], folder)
    seconds([program, "key", "issue", "own.pem", "--key", "authority.p12", "--out", certificate, *SECRET], folder)
    seconds([program, "key", "adopt", "own.p12", "--cert", certificate, "--out", key, *SECRET], folder)
    for own in ("own.p12", "own.pem"):
        (folder / own).unlink()


def prepare(folder, program, sample):
    (folder / "pass").write_text("benchmark\n")
    seconds([program, "key", "new", "--authority", "--name", "Panel", "--out", "authority.p12", *SECRET], folder)
    seconds([program, "key", "cert", "authority.p12", "--out", "authority.pem", *SECRET], folder)
    issued_key(folder, program, "Benchmark", "key.p12", "cert.pem")
    (folder / "nss").mkdir()
    seconds(["certutil", "-N", "-d", "sql:nss", "--empty-password"], folder)
    seconds(["certutil", "-A", "-d", "sql:nss", "-n", "panel", "-t", "C,C,C", "-i", "authority.pem"], folder)
    seconds([program, "--store", "bench.ypstore", "case", "import", sample, "--as", "Benchmark"], folder)


def prepare_panel(folder, program):
    names = [f"Member {number}" for number in range(1, MEMBERS)] + ["Chair"]
    members = [{"name": name, "role": "chair" if name == "Chair" else "member", "present": True} for name in names]
    (folder / "decision.json").write_text(json.dumps({"decision": "rejected", "reason": "a benchmark",
                                                      "members": members}))
    store = [program, "--store", "bench.ypstore"]
    seconds([*store, "panel", CASE, "decide", "decision.json"], folder)
    seconds([*store, "report", CASE, "--kind", "acceptance", "--out", "panel.pdf"], folder)
    for name in names:
        issued_key(folder, program, name, "member.p12", "member.pem")
        seconds([program, "sign", "panel.pdf", "--key", "member.p12", "--out", "next.pdf", *SECRET], folder)
        (folder / "next.pdf").replace(folder / "panel.pdf")
        for own in ("member.p12", "member.pem"):
            (folder / own).unlink()


def one_run(folder, program, soffice):
    store = [program, "--store", "bench.ypstore"]
    times = {
        "start": seconds([program, "--version"], folder),
        "report": seconds([*store, "report", CASE, "--kind", "review", "--out", "report.pdf"], folder),
        "sign": seconds([program, "sign", "report.pdf", "--key", "key.p12", *SECRET, "--out", "signed.pdf"], folder),
        "openssl": seconds(["openssl", "pkcs12", "-in", "key.p12", "-passin", "file:pass", "-nocerts", "-nodes", "-out",
                            "key.pem"], folder)
        + seconds(["openssl", "cms", "-sign", "-binary", "-in", "report.pdf", "-signer", "cert.pem", "-inkey",
                   "key.pem", "-outform", "DER", "-out", "signature.p7s"], folder),
        "note": seconds([*store, "verify", "signed.pdf", "--trust", "authority.pem"], folder),
        "verify": seconds([*store, "verify", "signed.pdf", "--trust", "authority.pem"], folder),
        "pdfsig": seconds(["pdfsig", "-nssdir", "sql:nss", "signed.pdf"], folder),
        "panel verify": seconds([*store, "verify", "panel.pdf", "--trust", "authority.pem"], folder),
        "panel pdfsig": seconds(["pdfsig", "-nssdir", "sql:nss", "panel.pdf"], folder),
    }
    if soffice:
        seconds(["pdftotext", "-layout", "report.pdf", "report.txt"], folder)
        times["soffice"] = seconds([soffice, "--headless", "--convert-to", "pdf", "--outdir", "converted", "report.txt"],
                                   folder)
    return times


def pages(folder, name):
    info = subprocess.run(["pdfinfo", name], cwd=folder, capture_output=True, check=True, text=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", info).group(1))


def report(runs, page_count, soffice_pages):
    for name in runs[0]:
        values = [run[name] for run in runs]
        print(f"{name:12} median {statistics.median(values):6.3f} s  (from {min(values):.3f} to {max(values):.3f})")
    for ours, peer in (("sign", "openssl"), ("verify", "pdfsig"), ("panel verify", "panel pdfsig")):
        whole = statistics.median(run[ours] / run[peer] for run in runs)
        net = statistics.median((run[ours] - run["start"]) / run[peer] for run in runs)
        print(f"{ours} / {peer}: median {whole:.2f}, without our start {net:.2f}")
    if soffice_pages:
        ratio = statistics.median((run["soffice"] / soffice_pages) / (run["report"] / page_count) for run in runs)
        print(f"soffice / report, per page: median {ratio:.1f}")
    else:
        print("soffice is not installed: not compared")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--program", default="build/release/bin/yongpingctl")
    given = options.parse_args()
    program = str(pathlib.Path(given.program).resolve(strict=True))
    root = pathlib.Path(__file__).resolve().parents[2]
    soffice = shutil.which("soffice")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.environ.setdefault("HOME", name)
        prepare(folder, program, str(root / "resources" / "samples" / f"{SAMPLE}.json"))
        prepare_panel(folder, program)
        one_run(folder, program, soffice)  # warms the caches
        runs = [one_run(folder, program, soffice) for _ in range(given.runs)]
        page_count = pages(folder, "report.pdf")
        print(f"a report of {page_count} pages, {(folder / 'report.pdf').stat().st_size} bytes")
        report(runs, page_count, pages(folder, "converted/report.pdf") if soffice else 0)


if __name__ == "__main__":
    main()
