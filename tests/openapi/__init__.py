"""The measure of OpenAPI documents as specs, by a reading of them that shares no code with the compiler."""
