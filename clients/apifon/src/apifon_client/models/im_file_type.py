# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

ImFileType: TypeAlias = Literal[
    "doc",
    "docx",
    "rtf",
    "dot",
    "dotx",
    "odt",
    "odf",
    "fodt",
    "txt",
    "info",
    "pdf",
    "xps",
    "pdax",
    "eps",
    "xls",
    "xlsx",
    "ods",
    "fods",
    "csv",
    "xlsm",
    "xltx",
]
"""A file format: documents, PDF and similar formats, spreadsheets."""
