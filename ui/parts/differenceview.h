// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/difference.h"
#include "ui/parts/theme.h"

#include <QTextBrowser>

namespace Hookbench {

/// Something to say above the differences.
struct DifferenceNote
{
    Tone tone = Tone::Neutral;
    QString text;
};

/// What differs between two states of a thing, field by field: the name, what stood there before and what stands there
/// after, with the words that changed marked by a line through or under them. Texts of several lines are compared line
/// by line, with a sign before each line that went or came. Value in; read with the keyboard.
class DifferenceView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DifferenceView(QWidget *parent = nullptr);
    /// @p nothing is said when there are neither notes nor differences.
    void setContent(const QList<DifferenceNote> &notes, const FieldDifferences &differences,
                    const QString &nothing = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    QString htmlOf(const FieldDifference &difference) const;
    QString linesHtml(const QString &before, const QString &after) const;
    QString wordsHtml(const FieldDifference &difference) const;

    QList<DifferenceNote> m_notes;
    FieldDifferences m_differences;
    QString m_nothing;
};

} // namespace Hookbench
