"""Tools for specs and packages, beside builds."""
