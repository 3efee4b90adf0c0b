// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Hookbench {

/// The head of a page: its title, and at the right what can be done. List: one primary button. Form: a back arrow
/// before the title, Cancel and the primary button at the right, a rule under it all.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { List, Form };
    explicit PageHeader(Kind kind, QWidget *parent = nullptr);
    /// A long title is elided and shown whole in a tooltip.
    void setTitle(const QString &title);
    /// The one primary button; made by the first call. The caller sets its text ("Create Webhook", "Submit") and
    /// connects it.
    QPushButton *primary();
    /// Form only, null in a list: says "Cancel" and emits cancelRequested.
    QPushButton *cancel() const { return m_cancel; }
    /// Puts something of the page's own before the buttons.
    void addWidget(QWidget *widget);

Q_SIGNALS:
    void backRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showTitle();
    QLabel *m_title;
    QString m_titleText;
    QHBoxLayout *m_row;
    QHBoxLayout *m_extras;
    QToolButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_primary = nullptr;
};

} // namespace Hookbench
