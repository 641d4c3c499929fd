"""From pictures to a verdict: the pipeline, the decision, the log and the report."""
