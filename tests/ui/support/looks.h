// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/shots.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/theme.h"

#include <QTableView>
#include <QTest>

namespace Hookbench::Testing {

/// Shows @p page as the window would and writes down what it tells.
template<typename Page> void showAlone(Page &page, Theme theme, QSize size, QList<Notice> &notices)
{
    applyTheme(*qApp, theme);
    QObject::connect(&page, &Page::noticed, &page, [&notices](const Notice &notice) { notices.append(notice); });
    page.resize(size);
    page.show();
    page.activateWindow();
}

/// A row for each look of a page: in both themes, and in a small window in English and in longer words.
inline void addLooks(QSize size, QSize small, QSize smallWithLongerWords)
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Theme::Light << size;
    QTest::newRow("light-narrow") << Theme::Light << small;
    QTest::newRow("dark") << Theme::Dark << size;
    QTest::newRow("stub-narrow") << Theme::Light << smallWithLongerWords;
}

/// A row for each theme.
inline void addThemes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

/// The row that a test looks at now.
inline QString lookTag()
{
    return QString::fromLatin1(QTest::currentDataTag());
}

/// Whether the row wants longer words.
inline bool hasLongerWords()
{
    return lookTag().startsWith(u"stub");
}

/// Speaks longer words for as long as it lives, if the row wants them.
class RowsWords
{
public:
    RowsWords()
    {
        if (hasLongerWords())
            qApp->installTranslator(&m_stub);
        QTest::qWait(0);
    }
    ~RowsWords() { qApp->removeTranslator(&m_stub); }
    Q_DISABLE_COPY_MOVE(RowsWords)

private:
    StubTranslator m_stub;
};

/// Pixels of all columns together; more than the viewport is wide means scrolling sideways.
inline int widthOfColumns(const QTableView &table)
{
    int width = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        width += table.columnWidth(column);
    return width;
}

} // namespace Hookbench::Testing
