"""The Library page: find a specimen, look at it in every light, enrol a new one."""
