"""Courses, learners, practice, exams and the ladder, all offline.

`course` reads what authors wrote, `store` keeps what learners answered, `practice`
chooses what to show next, `exam` sits a sealed form, `ladder` says who may go on.
"""
