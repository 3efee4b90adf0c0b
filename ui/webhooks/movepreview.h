// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/legacykeywords.h"

#include <QTextBrowser>

namespace Hookbench {

/// Says which webhook old keyword fields become, and what gets lost on the way. Text that can be scrolled and copied.
class MovePreview : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MovePreview(QWidget *parent = nullptr);
    void setMove(const LegacyMove &move);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    QString lossSentence(const LegacyLoss &loss) const;
    QString losses() const;
    QString additions() const;
    /// Room for the longest word of a label: none is broken.
    int labelWidth() const;
    QString sender() const;
    QString panels() const;

    LegacyMove m_move;
};

} // namespace Hookbench
