"""The window: pages, widgets and the wires to the library. The only user of Qt."""
