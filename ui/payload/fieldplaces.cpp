// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/fieldplaces.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/payload/sampletreemodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDrag>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalBlocker>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString tokenName(Field field)
{
    return nameIn(fieldNames, field);
}

} // namespace

FieldPlaces::FieldPlaces(QWidget *parent)
    : QWidget{parent}
    , m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    // Held free, so that nothing moves when a guess is accepted.
    m_grid->setColumnMinimumWidth(2, 32);
    m_grid->setColumnMinimumWidth(3, 32);
}

void FieldPlaces::setKind(EventKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (const Field field : requiredFields(kind))
        addRow(field);
    m_grid->setRowStretch(int(m_rows.size()) * 3, 1);
    setFieldsNotSent(m_notSent);
    retranslate();
}

void FieldPlaces::addRow(Field field)
{
    Row row{field,      new ToneIcon,           new QLabel{tokenName(field)}, pillButton(ButtonRole::Quiet),
            new QLabel, iconButton("check"_L1), iconButton("close"_L1),       new QCheckBox};
    row.token->setObjectName(u"token_"_s + tokenName(field));
    row.accept->setObjectName(u"accept_"_s + tokenName(field));
    row.release->setObjectName(u"release_"_s + tokenName(field));
    row.notSent->setObjectName(u"notSent_"_s + tokenName(field));
    row.token->setCursor(Qt::OpenHandCursor);
    row.token->installEventFilter(this);
    row.release->setAutoRaise(true);
    row.nowhere->setForegroundRole(QPalette::PlaceholderText);
    m_grid->setRowMinimumHeight(int(m_rows.size()) * 3 + 1, 32);
    const int at = int(m_rows.size()) * 3;
    m_grid->addWidget(row.icon, at, 0);
    m_grid->addWidget(row.token, at, 1, 1, 3);
    // Over the same columns as the text before it, so that the buttons of other rows don't push it out.
    m_grid->addWidget(row.notSent, at + 1, 1, 1, 3, Qt::AlignRight);
    m_grid->addWidget(row.place, at + 1, 1, Qt::AlignLeft);
    m_grid->addWidget(row.nowhere, at + 1, 1);
    m_grid->addWidget(row.accept, at + 1, 2);
    m_grid->addWidget(row.release, at + 1, 3);
    m_grid->setRowMinimumHeight(at + 2, 4);
    connect(row.place, &QPushButton::clicked, this, [this, field] { Q_EMIT placeRequested(field); });
    connect(row.accept, &QToolButton::clicked, this, [this, field] { Q_EMIT accepted(field); });
    connect(row.release, &QToolButton::clicked, this, [this, field] { Q_EMIT released(field); });
    connect(row.notSent, &QCheckBox::toggled, this, [this, field](bool on) {
        m_notSent.removeAll(tokenName(field));
        if (on)
            m_notSent.append(tokenName(field));
        retranslate();
        Q_EMIT fieldsNotSentEdited();
    });
    m_rows.append(row);
}

void FieldPlaces::setPlaces(const QList<Binding> &bindings, const QList<Guess> &guesses)
{
    m_bindings = bindings;
    m_guesses = guesses;
    retranslate();
}

void FieldPlaces::setFieldsNotSent(const QStringList &tokens)
{
    m_notSent = tokens;
    for (const Row &row : std::as_const(m_rows)) {
        const QSignalBlocker blocker{row.notSent};
        row.notSent->setChecked(tokens.contains(tokenName(row.field)));
    }
    retranslate();
}

void FieldPlaces::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FieldPlaces::retranslate()
{
    for (const Row &row : std::as_const(m_rows))
        showRow(row);
}

void FieldPlaces::showRow(const Row &row)
{
    const QString token = tokenName(row.field);
    const auto bound = std::find_if(m_bindings.cbegin(), m_bindings.cend(),
                                    [&row](const Binding &binding) { return binding.field == row.field; });
    const auto guess = std::find_if(m_guesses.cbegin(), m_guesses.cend(),
                                    [&row](const Guess &one) { return one.binding.field == row.field; });
    const bool isBound = bound != m_bindings.cend();
    const bool isGuessed = !isBound && guess != m_guesses.cend();
    const bool notSent = m_notSent.contains(token);
    const QString place = isBound ? bound->pointer : isGuessed ? guess->binding.pointer : QString{};
    row.icon->setTone(isBound         ? Tone::Positive
                          : isGuessed ? Tone::Informative
                          : notSent   ? Tone::Notice
                                      : Tone::Negative);
    row.token->setToolTip(tr("%1. Drag it onto the value it is read from.").arg(Words::name(row.field)));
    row.token->setAccessibleName(Words::name(row.field));
    row.place->setVisible(isBound || isGuessed);
    // The whole of it is in the tooltip, and in the tree.
    static constexpr int longest = 140;
    const QString seen = fontMetrics().elidedText(place, Qt::ElideMiddle, longest);
    row.place->setText(isBound ? seen : tr("%1?", "a guess: a place in the sample").arg(seen));
    row.place->setAccessibleName(isBound ? tr("%1 is read from %2").arg(token, place)
                                         : tr("%1 may be read from %2").arg(token, place));
    row.nowhere->setVisible(!isBound && !isGuessed);
    row.nowhere->setText(notSent ? tr("not sent") : tr("not bound"));
    row.place->setToolTip(row.place->accessibleName());
    row.accept->setVisible(isGuessed);
    setButtonName(row.accept, tr("Read %1 from %2").arg(token, place));
    row.release->setVisible(isBound || isGuessed);
    setButtonName(row.release,
                  isBound ? tr("Read %1 no longer from %2").arg(token, place) : tr("%2 is not %1").arg(token, place));
    row.notSent->setVisible(!isBound && !isGuessed);
    row.notSent->setText(tr("Never sent"));
    row.notSent->setAccessibleName(tr("This provider never sends %1").arg(token));
    row.notSent->setToolTip(row.notSent->accessibleName());
}

bool FieldPlaces::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const QPoint now = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if ((now - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            for (const Row &row : std::as_const(m_rows)) {
                if (row.token == watched) {
                    drag(row.field);
                    break;
                }
            }
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldPlaces::drag(Field field)
{
    auto *content = new QMimeData;
    content->setData(SampleTreeModel::fieldMimeType(), tokenName(field).toUtf8());
    auto *drag = new QDrag{this};
    drag->setMimeData(content);
    drag->exec(Qt::CopyAction);
}

} // namespace Hookbench
