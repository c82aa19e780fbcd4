"""Findings: errors, warnings and notes for the author of a spec."""

from __future__ import annotations

from generator.findings.findings import MAX_OF_A_CODE as MAX_OF_A_CODE
from generator.findings.findings import ROOT as ROOT
from generator.findings.findings import Finding as Finding
from generator.findings.findings import Findings as Findings
from generator.findings.findings import Location as Location
from generator.findings.findings import Place as Place
from generator.findings.findings import Pointer as Pointer
from generator.findings.findings import Severity as Severity
