// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace Hookbench {

/// A table whose words are those of the application's language. Knows no rows of any kind.
class SpokenModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SpokenModel(int columns, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Says everything again in the application's language.
    void retranslate();

protected:
    /// Every row is another in the columns from @p first to @p last.
    void tellAll(int first, int last);
    /// Every row is another.
    void tellAll() { tellAll(0, m_columns - 1); }

private:
    int m_columns;
};

} // namespace Hookbench
