"""One screen a module. A page holds no rule of the field."""
