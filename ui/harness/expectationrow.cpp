// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/expectationrow.h"

#include "models/delivery/expectationtext.h"
#include "models/values/statustext.h"
#include "models/words/expectationwords.h"
#include "ui/parts/buttons.h"
#include "ui/parts/comboname.h"
#include "ui/parts/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QList<Comparison> comparisonsOf(ExpectationSubject subject)
{
    switch (subject) {
    case ExpectationSubject::Header:
    case ExpectationSubject::BodyValue:
        return {Comparison::Equals, Comparison::Contains, Comparison::Exists, Comparison::Absent};
    case ExpectationSubject::BodyText:
        return {Comparison::Contains};
    case ExpectationSubject::Status:
    case ExpectationSubject::Time:
    case ExpectationSubject::Decision:
        break;
    }
    return {Comparison::Equals};
}

bool hasName(ExpectationSubject subject)
{
    return subject == ExpectationSubject::Header || subject == ExpectationSubject::BodyValue;
}

QString valueText(const Expectation &expectation)
{
    switch (expectation.subject) {
    case ExpectationSubject::Status:
        return writeStatuses(expectation.statuses);
    case ExpectationSubject::Time:
        return expectation.milliseconds > 0 ? QString::number(expectation.milliseconds) : QString{};
    default:
        return expectation.value;
    }
}

} // namespace

ExpectationRow::ExpectationRow(QWidget *parent)
    : QWidget{parent}
    , m_mark{new ToneIcon}
    , m_subject{new QComboBox}
    , m_name{new QLineEdit}
    , m_part{new QComboBox}
    , m_comparison{new QComboBox}
    , m_value{new QLineEdit}
    , m_remove{iconButton("delete"_L1)}
{
    m_subject->setObjectName(u"subject"_s);
    m_name->setObjectName(u"name"_s);
    m_part->setObjectName(u"part"_s);
    m_comparison->setObjectName(u"comparison"_s);
    m_value->setObjectName(u"value"_s);
    m_remove->setObjectName(u"remove"_s);
    for (const auto &[subject, name] : expectationSubjectNames)
        m_subject->addItem({}, int(subject));
    for (const auto &[part, name] : decisionPartNames)
        m_part->addItem({}, int(part));
    for (QComboBox *combo : {m_subject, m_part, m_comparison}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        connect(combo, &QComboBox::currentTextChanged, combo, &QWidget::setToolTip);
    }
    QSizePolicy kept = m_mark->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(kept);
    m_mark->hide();
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_mark);
    row->addWidget(m_subject, 2);
    row->addWidget(m_name, 2);
    row->addWidget(m_part, 2);
    row->addWidget(m_comparison, 2);
    row->addWidget(m_value, 3);
    row->addWidget(m_remove);
    connect(m_subject, &QComboBox::activated, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_comparison, &QComboBox::activated, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_part, &QComboBox::activated, this, &ExpectationRow::edited);
    connect(m_name, &QLineEdit::textEdited, this, &ExpectationRow::edited);
    connect(m_value, &QLineEdit::textEdited, this, &ExpectationRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &ExpectationRow::removeRequested);
    retranslate();
    follow();
}

void ExpectationRow::setExpectation(const Expectation &expectation)
{
    m_subject->setCurrentIndex(m_subject->findData(int(expectation.subject)));
    m_name->setText(expectation.name);
    m_part->setCurrentIndex(m_part->findData(int(expectation.part)));
    m_value->setText(valueText(expectation));
    fillComparisons(expectation.comparison);
    follow();
}

Expectation ExpectationRow::expectation() const
{
    Expectation expectation;
    expectation.subject = chosenSubject();
    expectation.comparison = chosenComparison();
    const bool compares
        = expectation.comparison == Comparison::Equals || expectation.comparison == Comparison::Contains;
    switch (expectation.subject) {
    case ExpectationSubject::Status:
        expectation.statuses = readStatuses(m_value->text()).value_or(QList<StatusRange>{});
        break;
    case ExpectationSubject::Time:
        expectation.milliseconds = m_value->text().trimmed().toLongLong();
        break;
    case ExpectationSubject::Decision:
        expectation.part = static_cast<DecisionPart>(m_part->currentData().toInt());
        expectation.value = m_value->text().trimmed();
        break;
    default:
        if (hasName(expectation.subject))
            expectation.name = m_name->text();
        if (compares)
            expectation.value = m_value->text();
    }
    return expectation;
}

QString ExpectationRow::problem() const
{
    const Expectation typed = expectation();
    if (typed.subject == ExpectationSubject::Status && typed.statuses.isEmpty())
        return tr("Expectation %1: type a status, such as 200, 2xx or 200-299, 404.").arg(m_number);
    if (typed.subject == ExpectationSubject::Time && typed.milliseconds <= 0)
        return tr("Expectation %1: type milliseconds, such as 500.").arg(m_number);
    const Result<Expectation> read = readExpectation(writeExpectation(typed));
    return read ? QString{} : tr("Expectation %1: %2").arg(m_number).arg(read.error().summary);
}

void ExpectationRow::setNumber(int number)
{
    m_number = number;
    retranslate();
}

void ExpectationRow::setResult(const std::optional<ExpectationResult> &result)
{
    m_mark->setVisible(result.has_value());
    const QString sentence = result ? Words::sentence(*result) : QString{};
    m_mark->setToolTip(sentence);
    m_subject->setAccessibleDescription(!result                ? QString{}
                                            : result->passed() ? tr("Met. %1").arg(sentence)
                                                               : tr("Not met. %1").arg(sentence));
    if (result)
        m_mark->setTone(result->passed() ? Tone::Positive : Tone::Negative);
}

QList<QWidget *> ExpectationRow::inOrder() const
{
    return {m_subject, m_name, m_part, m_comparison, m_value, m_remove};
}

ExpectationSubject ExpectationRow::chosenSubject() const
{
    return static_cast<ExpectationSubject>(m_subject->currentData().toInt());
}

Comparison ExpectationRow::chosenComparison() const
{
    return static_cast<Comparison>(m_comparison->currentData().toInt());
}

void ExpectationRow::fillComparisons(Comparison wanted)
{
    const QList<Comparison> offered = comparisonsOf(chosenSubject());
    m_comparison->clear();
    for (const Comparison comparison : offered)
        m_comparison->addItem(Words::name(comparison), int(comparison));
    m_comparison->setCurrentIndex(std::max(0, m_comparison->findData(int(wanted))));
    m_comparison->setVisible(offered.size() > 1);
}

void ExpectationRow::follow()
{
    const ExpectationSubject subject = chosenSubject();
    fillComparisons(chosenComparison());
    m_name->setVisible(hasName(subject));
    m_part->setVisible(subject == ExpectationSubject::Decision);
    const Comparison comparison = chosenComparison();
    m_value->setVisible(comparison == Comparison::Equals || comparison == Comparison::Contains);
    m_name->setPlaceholderText(subject == ExpectationSubject::Header ? u"Content-Type"_s : u"/events/0/decision"_s);
    switch (subject) {
    case ExpectationSubject::Status:
        m_value->setPlaceholderText(u"2xx"_s);
        break;
    case ExpectationSubject::Time:
        m_value->setPlaceholderText(tr("Milliseconds at most"));
        break;
    case ExpectationSubject::Decision:
        m_value->setPlaceholderText(u"opt-out"_s);
        break;
    case ExpectationSubject::BodyValue:
        m_value->setPlaceholderText(comparison == Comparison::Equals ? u"JSON"_s : QString{});
        break;
    default:
        m_value->setPlaceholderText({});
    }
}

void ExpectationRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExpectationRow::retranslate()
{
    for (int index = 0; index < m_subject->count(); ++index)
        m_subject->setItemText(index, Words::name(static_cast<ExpectationSubject>(index)));
    for (int index = 0; index < m_part->count(); ++index)
        m_part->setItemText(index, Words::name(static_cast<DecisionPart>(index)));
    follow();
    nameCombo(m_subject, tr("Expectation %1: what is looked at").arg(m_number));
    nameCombo(m_part, tr("Expectation %1: part of the decision").arg(m_number));
    nameCombo(m_comparison, tr("Expectation %1: how it is compared").arg(m_number));
    m_name->setAccessibleName(tr("Expectation %1: place").arg(m_number));
    m_value->setAccessibleName(tr("Expectation %1: value").arg(m_number));
    setButtonName(m_remove, tr("Remove expectation %1").arg(m_number));
}

} // namespace Hookbench
