# SPDX-License-Identifier: GPL-3.0-or-later
"""What a line of the table of pages is."""

from dataclasses import dataclass, field


@dataclass
class Page:
    name: str
    # From where the page before left off.
    ways: list
    # (role, name) of something that only this page shows; a name that ends in … is the beginning of one.
    sign: tuple
    # Back to where the next page begins.
    back: list = field(default_factory=list)
    # Whether Tab is walked once around. Once for each form is enough; its variants are only read.
    walked: bool = True
    # Words that must be heard in what can be read on the page.
    says: list = field(default_factory=list)
    # Whether it is Qt's and not ours: read and walked, but its names are not ours to give.
    foreign: bool = False
