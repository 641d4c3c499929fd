"""The specimen library: what is known of each kind of document, and which one this is.

A model is one folder with `model.json` and its pictures; every file is looked at when
it is loaded (`model_file`), and trusted from then on. `Library` holds the models and is
searched (`search`); `identification` tells which model a document is of, by its MRZ,
size and appearance; `registration` finds where the model's page lies in a picture, and
`view` lays the picture on the model's millimetres for the checks.
"""
