// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scriptrow.h"

#include "ui/parts/buttons.h"
#include "ui/parts/comboname.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum Behaviour { Answers, BreaksOff, Drops, OtherBody };

/// The number in a field: nothing for an empty one, and a negative one for what is no number.
std::optional<double> numberIn(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    double number = QLocale{}.toDouble(text, &ok);
    // A point is understood in every language.
    if (!ok)
        number = text.toDouble(&ok);
    return ok ? number : -1;
}

/// Letters; the rest of what is pasted is left out. Longer bodies come from a file.
constexpr int longestBody = 1024 * 1024;

bool isWhole(double number)
{
    return number == double(qint64(number));
}

QLineEdit *numberField(const QString &name, int width)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setFixedWidth(width);
    field->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return field;
}

} // namespace

ScriptRow::ScriptRow(QWidget *parent)
    : QWidget{parent}
    , m_place{new QLabel}
    , m_behaviour{new QComboBox}
    , m_status{numberField(u"status"_s, 60)}
    , m_delay{numberField(u"delay"_s, 68)}
    , m_retryAfter{numberField(u"retryAfter"_s, 84)}
    , m_body{new QLineEdit}
    , m_up{iconButton("chevron-up"_L1)}
    , m_down{iconButton("chevron-down"_L1)}
    , m_remove{iconButton("delete"_L1)}
{
    m_behaviour->setObjectName(u"behaviour"_s);
    m_behaviour->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_behaviour->setMinimumContentsLength(8);
    m_up->setObjectName(u"up"_s);
    m_down->setObjectName(u"down"_s);
    m_remove->setObjectName(u"remove"_s);
    for (int behaviour = Answers; behaviour <= OtherBody; ++behaviour)
        m_behaviour->addItem({});
    m_place->setFixedWidth(20);
    m_place->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_status->setPlaceholderText(u"200"_s);
    m_delay->setPlaceholderText(u"0"_s);
    m_retryAfter->setPlaceholderText(u"–"_s);
    m_body->setObjectName(u"body"_s);
    m_body->setMaxLength(longestBody);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    column->addLayout(row);
    // Under what it belongs to, behind the number of the step.
    auto *under = new QHBoxLayout;
    under->setContentsMargins(26, 0, 0, 0);
    under->addWidget(m_body);
    column->addLayout(under);
    row->addWidget(m_place);
    row->addWidget(m_behaviour, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_status, m_delay, m_retryAfter, m_up, m_down, m_remove})
        row->addWidget(widget);
    connect(m_behaviour, &QComboBox::activated, this, [this] {
        followBehaviour();
        Q_EMIT edited();
    });
    for (QLineEdit *field : {m_status, m_delay, m_retryAfter, m_body})
        connect(field, &QLineEdit::textEdited, this, &ScriptRow::edited);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &ScriptRow::removeRequested);
    retranslate();
}

void ScriptRow::setStep(const ScriptStep &step)
{
    m_step = step;
    m_behaviour->setCurrentIndex(step.drop ? Drops : step.partial ? BreaksOff : step.body ? OtherBody : Answers);
    m_body->setText(QString::fromUtf8(step.body.value_or(QByteArray{})));
    const QLocale locale;
    m_status->setText(step.status ? QString::number(*step.status) : QString{});
    m_delay->setText(step.delay > 0 ? locale.toString(step.delay, 'g', 12) : QString{});
    m_retryAfter->setText(step.retryAfter ? QString::number(*step.retryAfter) : QString{});
    followBehaviour();
}

std::optional<ScriptStep> ScriptRow::step() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    ScriptStep step = m_step;
    step.drop = m_behaviour->currentIndex() == Drops;
    step.partial = m_behaviour->currentIndex() == BreaksOff;
    if (m_behaviour->currentIndex() == OtherBody)
        step.body = m_body->text().toUtf8();
    else if (m_behaviour->currentIndex() == Answers)
        step.body.reset();
    const std::optional<double> status = numberIn(m_status);
    step.status = status ? std::optional{int(*status)} : std::nullopt;
    step.delay = numberIn(m_delay).value_or(0);
    const std::optional<double> retryAfter = numberIn(m_retryAfter);
    step.retryAfter = retryAfter ? std::optional{int(*retryAfter)} : std::nullopt;
    return step;
}

QString ScriptRow::problem() const
{
    const double status = numberIn(m_status).value_or(200);
    if (status < 200 || status > 599 || !isWhole(status))
        return tr("Step %1: the status is a whole number from 200 to 599.").arg(m_number);
    const double delay = numberIn(m_delay).value_or(0);
    if (!(delay >= 0) || delay > longestScriptWait)
        return tr("Step %1: the delay is a number of seconds, a day at the most.").arg(m_number);
    const double retryAfter = numberIn(m_retryAfter).value_or(0);
    if (!(retryAfter >= 0) || retryAfter > longestScriptWait || !isWhole(retryAfter))
        return tr("Step %1: Retry-After is a whole number of seconds, a day at the most.").arg(m_number);
    return {};
}

void ScriptRow::setPlace(int number, bool last)
{
    m_number = number;
    m_last = last;
    m_up->setEnabled(number > 1);
    m_down->setEnabled(!last);
    retranslate();
}

QList<QWidget *> ScriptRow::inOrder() const
{
    return {m_behaviour, m_status, m_delay, m_retryAfter, m_body, m_up, m_down, m_remove};
}

std::array<QWidget *, 4> ScriptRow::fields() const
{
    return {m_behaviour, m_status, m_delay, m_retryAfter};
}

/// What closes without an answer sends no header; its status still says whether the event was taken in.
void ScriptRow::followBehaviour()
{
    m_retryAfter->setEnabled(m_behaviour->currentIndex() != Drops);
    m_body->setVisible(m_behaviour->currentIndex() == OtherBody);
}

void ScriptRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScriptRow::retranslate()
{
    m_place->setText(QLocale{}.toString(m_number));
    m_behaviour->setItemText(Answers, tr("Answers"));
    m_behaviour->setItemText(BreaksOff, tr("Breaks off halfway"));
    m_behaviour->setItemText(Drops, tr("Closes unanswered"));
    m_behaviour->setItemText(OtherBody, tr("Answers with another body"));
    m_body->setPlaceholderText(tr("The body it answers with"));
    m_body->setAccessibleName(tr("Step %1: body").arg(m_number));
    nameCombo(m_behaviour, tr("Step %1: what the endpoint does").arg(m_number));
    m_status->setAccessibleName(tr("Step %1: status").arg(m_number));
    m_delay->setAccessibleName(tr("Step %1: delay in seconds").arg(m_number));
    m_retryAfter->setAccessibleName(tr("Step %1: Retry-After in seconds").arg(m_number));
    setButtonName(m_up, tr("Move step %1 up").arg(m_number));
    setButtonName(m_down, tr("Move step %1 down").arg(m_number));
    setButtonName(m_remove, tr("Remove step %1").arg(m_number));
}

} // namespace Hookbench
