"""What people call the closed vocabularies: lights, results, signals, groups."""

from docsec.examination.result import Purpose
from docsec.model import (
    AbortCode,
    Group,
    Light,
    Origin,
    Rank,
    Recognition,
    Result,
    Signal,
    Text,
)

LIGHTS = {
    Light.VI: Text("White light"),
    Light.UV: Text("Ultraviolet light"),
    Light.IR: Text("Infrared light"),
    Light.TRANSMITTED: Text("Light from behind"),
    Light.OBLIQUE_LEFT: Text("Slanting light from the left"),
    Light.OBLIQUE_RIGHT: Text("Slanting light from the right"),
    Light.COAXIAL: Text("Coaxial light"),
    Light.ANGLE: Text("Tilted"),
}
RESULTS = {
    Result.SUCCESSFUL: Text("successful"),
    Result.FAILED: Text("failed"),
    Result.UNDETERMINED: Text("undetermined"),
    Result.NOT_SUPPORTED: Text("not supported"),
    Result.ABORTED: Text("aborted"),
}
SIGNALS = {
    Signal.GREEN: Text("Green"),
    Signal.YELLOW: Text("Yellow"),
    Signal.RED: Text("Red"),
    Signal.GREY: Text("Grey"),
}
GROUPS = {
    Group.AUTHENTICITY: Text("Authenticity"),
    Group.VALIDITY: Text("Validity"),
    Group.ALERT: Text("Alert"),
}
RANKS = {
    Rank.DEFINITIVE: Text("definitive"),
    Rank.STRONG: Text("strong"),
    Rank.ADVISORY: Text("advisory"),
    Rank.WEAK: Text("weak"),
}
ORIGINS = {
    Origin.DEVICE: Text("Captured here"),
    Origin.HOT_FOLDER: Text("From a paired folder"),
    Origin.FILE: Text("From a file"),
}
PURPOSES = {
    Purpose.BORDER: Text("Border control"),
    Purpose.TRAINING: Text("Training"),
    Purpose.EVALUATION: Text("Evaluation"),
}
ABORTS = {
    AbortCode.EXCEPTION: Text("It broke off with an error"),
    AbortCode.DEADLINE: Text("It took too long and was stopped"),
    AbortCode.MEMORY: Text("It needed more memory than it may use"),
    AbortCode.WORKER_DIED: Text("The process it ran in died"),
    AbortCode.WRONG_ANSWER: Text("It gave an answer that makes no sense"),
    AbortCode.CANCELLED: Text("It was cancelled"),
    AbortCode.INTERRUPTED: Text("The program was ended while it ran"),
}
RECOGNITIONS = {
    Recognition.IDENTIFIED: Text("Recognised"),
    Recognition.PARTIAL: Text("Recognised in part"),
    Recognition.MANUAL: Text("Chosen by hand"),
    Recognition.NOT_IDENTIFIED: Text("Not recognised"),
}
