// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Hookbench {

/// What a fresh sandbox shows instead of an empty table: two ways to begin, and where data and secrets live.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(const QString &databasePath, QWidget *parent = nullptr);

Q_SIGNALS:
    void demoRequested();
    void createRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString m_databasePath;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_demo;
    QPushButton *m_create;
    QLabel *m_demoHint;
    QLabel *m_createHint;
    QLabel *m_data;
};

} // namespace Hookbench
