// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include "ui/parts/buttons.h"
#include "ui/parts/tables.h"
#include "ui/parts/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Hookbench {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Hookbench::HelpDialogs", text);
}

/// A window-modal sheet with a title and a Close button; what it says is added above the button.
class Sheet : public QDialog
{
public:
    Sheet(QWidget *over, const QString &title)
        : QDialog{over->window()}
        , m_column{new QVBoxLayout(this)}
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowModality(Qt::WindowModal);
        setWindowTitle(title);
        setMinimumWidth(440);
        m_column->setContentsMargins(24, 24, 24, 24);
        m_column->setSpacing(12);
        auto *heading = new QLabel(title, this);
        heading->setFont(scaledFont(font(), TextSize::PageTitle));
        m_column->addWidget(heading);
        m_close = pillButton(ButtonRole::Secondary, this);
        m_close->setText(words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Close")));
        m_close->setDefault(true);
        m_column->addWidget(m_close, 0, Qt::AlignTrailing);
        connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    }

    void add(QWidget *widget) { m_column->insertWidget(m_column->count() - 1, widget); }

    void addText(const QString &text)
    {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        add(label);
    }

    void start()
    {
        open();
        m_close->setFocus();
    }

private:
    QVBoxLayout *m_column;
    QPushButton *m_close;
};

} // namespace

QList<KeyHint> keyHints()
{
    const auto key = [](int combination) { return QKeySequence(combination); };
    const int control = int(Qt::CTRL);
    return {
        {key(control | Qt::Key_N),
         words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Create a new one: a webhook, an API credential, …"))},
        {key(control | Qt::Key_F), words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Search"))},
        {key(control | Qt::Key_S), words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Submit the form"))},
        {key(control | Qt::Key_Return), words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Submit or send"))},
        {key(Qt::Key_Escape), words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Back, or close"))},
        {key(Qt::Key_F1), words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Help on the field with the focus"))},
        {key(Qt::Key_F6), words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Next part of the window"))},
        {key(control | Qt::Key_PageDown),
         words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Next tab of the payload editor"))},
        {key(control | Qt::Key_1),
         words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "First entry of the panel, and so on with 2 to 9 and 0"))},
        {key(control | Qt::Key_Z), words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Undo, also a deletion"))},
        {key(control | int(Qt::SHIFT) | Qt::Key_Z), words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Redo"))},
        {key(Qt::Key_Delete),
         words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Delete the chosen webhook or keyword"))},
    };
}

void showAbout(QWidget *over)
{
    auto *sheet = new Sheet(over, words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "About Hookbench")));
    sheet->addText(
        words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Hookbench %1: a desktop console for SMS webhooks."))
            .arg(QCoreApplication::applicationVersion()));
    sheet->addText(
        words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs",
                                "Free software under the GNU General Public License, version 3 or later. It comes "
                                "without any warranty.")));
    sheet->addText(
        words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Runs on Qt %1.")).arg(QLatin1StringView(qVersion())));
    sheet->start();
}

void showKeys(QWidget *over)
{
    auto *sheet = new Sheet(over, words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Keyboard shortcuts")));
    const QList<KeyHint> hints = keyHints();
    auto *table = new QTableWidget(int(hints.size()), 2, sheet);
    dressTable(table);
    table->verticalHeader()->setDefaultSectionSize(32);
    table->setAccessibleName(sheet->windowTitle());
    table->setHorizontalHeaderLabels({words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Key")),
                                      words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "What it does"))});
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(hints.at(row).key.toString(QKeySequence::NativeText)));
        table->setItem(row, 1, new QTableWidgetItem(hints.at(row).what));
    }
    table->setColumnWidth(0, 130);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setFixedHeight(36 + 32 * table->rowCount() + 6);
    table->setMinimumWidth(440);
    sheet->add(table);
    sheet->start();
}

void showWhereDataLives(QWidget *over, const QString &databasePath)
{
    auto *sheet = new Sheet(over, words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Where data lives")));
    sheet->addText(words(QT_TRANSLATE_NOOP(
        "Hookbench::HelpDialogs", "Webhooks, sandboxes and the event log live in one database on this computer:")));
    auto *row = new QWidget(sheet);
    auto *path = new QLineEdit(databasePath, row);
    path->setReadOnly(true);
    path->setCursorPosition(0);
    path->setToolTip(databasePath);
    path->setAccessibleName(words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs", "Database")));
    auto *copy = new CopyButton([databasePath] { return databasePath; }, row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(path, 1);
    line->addWidget(copy);
    sheet->add(row);
    sheet->addText(
        words(QT_TRANSLATE_NOOP("Hookbench::HelpDialogs",
                                "Secrets are never written to it, nor to a log or an export. Nothing is sent "
                                "anywhere but to the addresses you choose, and the receiver listens to this "
                                "computer only.")));
    sheet->setMinimumWidth(560);
    sheet->start();
}

} // namespace Hookbench
