"""Clicks a painted square at a scale of the screen, and prints the fractions told."""

import json
import os
import sys

if __name__ == "__main__":  # before Qt is loaded, and not where tests are collected
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = sys.argv[1]

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.widgets.spot_view import SpotView


def picture():
    image = QImage(800, 600, QImage.Format.Format_RGB888)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.fillRect(552, 142, 16, 16, QColor(255, 0, 0))
    painter.end()
    return image


def red_middle(view):
    """Where the square is on the screen, in points of the widget."""
    shown = view.grab().toImage()
    ratio = shown.devicePixelRatio()
    found = [
        (x, y)
        for y in range(0, shown.height(), 2)
        for x in range(0, shown.width(), 2)
        if shown.pixelColor(x, y).red() > 200 and shown.pixelColor(x, y).green() < 60
    ]
    xs, ys = zip(*found, strict=True)
    across, down = (min(xs) + max(xs) + 1) / 2, (min(ys) + max(ys) + 1) / 2
    return QPoint(round(across / ratio), round(down / ratio))


def main():
    application = QApplication([])
    found = {}
    for name, way in (
        ("ltr", Qt.LayoutDirection.LeftToRight),
        ("rtl", Qt.LayoutDirection.RightToLeft),
    ):
        application.setLayoutDirection(way)
        view = SpotView()
        view.resize(500, 420)
        image = picture()
        view.show_layers(1, lambda _, image=image: (image,))
        view.show()
        told = []
        view.pointed.connect(lambda x, y, told=told: told.append((x, y)))
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=red_middle(view))
        view.zoom(1.6)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=red_middle(view))
        found[name], found[f"{name} near"] = told
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
