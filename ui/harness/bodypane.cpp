// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/bodypane.h"

#include "models/values/languagetag.h"
#include "ui/parts/buttons.h"
#include "ui/parts/comboname.h"
#include "ui/parts/undokeys.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// "Swedish (sv)"; the tag alone where nobody has a name for it.
QString languageName(const QString &tag)
{
    const QLocale locale{tag};
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage)
        return tag;
    return u"%1 (%2)"_s.arg(locale.nativeLanguageName(), tag);
}

} // namespace

BodyPane::BodyPane(QWidget *parent)
    : QWidget{parent}
    , m_languages{new QComboBox}
    , m_tag{new QLineEdit}
    , m_add{pillButton(ButtonRole::Secondary)}
    , m_remove{pillButton(ButtonRole::Secondary)}
    , m_editor{new BodyEditor}
{
    m_languages->setObjectName(u"bodyLanguage"_s);
    m_tag->setObjectName(u"newLanguage"_s);
    m_add->setObjectName(u"addLanguage"_s);
    m_remove->setObjectName(u"removeLanguage"_s);
    m_tag->setFixedWidth(72);
    m_tag->setPlaceholderText(u"fr-CA"_s);
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_languages->setMinimumContentsLength(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_languages, 1);
    row->addWidget(m_remove);
    row->addWidget(m_tag);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_editor, 1);
    connect(m_languages, &QComboBox::activated, this, [this](int index) {
        keep();
        show(index - 1);
        Q_EMIT languageShown();
    });
    connect(m_tag, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_add->setEnabled(isLanguageTag(text.trimmed())); });
    connect(m_tag, &QLineEdit::returnPressed, this, &BodyPane::add);
    connect(m_add, &QPushButton::clicked, this, &BodyPane::add);
    connect(m_remove, &QPushButton::clicked, this, &BodyPane::remove);
    connect(m_editor, &BodyEditor::edited, this, &BodyPane::edited);
    m_add->setEnabled(false);
    retranslate();
    show(-1);
}

void BodyPane::setBodies(const RequestBody &body, const QList<BodyVariant> &variants)
{
    m_body = body;
    m_variants = variants;
    fill();
    show(-1);
}

RequestBody BodyPane::body() const
{
    return m_place < 0 ? m_editor->body() : m_body;
}

QList<BodyVariant> BodyPane::variants() const
{
    QList<BodyVariant> variants = m_variants;
    if (m_place >= 0)
        variants[m_place].body = m_editor->body();
    return variants;
}

QString BodyPane::language() const
{
    return m_place < 0 ? QString{} : m_variants.at(m_place).language;
}

/// What is in the editor goes to where it belongs.
void BodyPane::keep()
{
    if (m_place < 0)
        m_body = m_editor->body();
    else
        m_variants[m_place].body = m_editor->body();
}

void BodyPane::show(int place)
{
    m_place = place;
    const QSignalBlocker quiet{m_editor};
    m_editor->setBody(place < 0 ? m_body : m_variants.at(place).body);
    m_languages->setCurrentIndex(place + 1);
    m_remove->setVisible(place >= 0);
}

void BodyPane::add()
{
    const QString tag = m_tag->text().trimmed();
    if (!isLanguageTag(tag))
        return;
    keep();
    int place = -1;
    for (int index = 0; index < m_variants.size(); ++index) {
        if (m_variants.at(index).language.compare(tag, Qt::CaseInsensitive) == 0)
            place = index;
    }
    m_tag->clear();
    m_add->setEnabled(false);
    if (place < 0) {
        // It begins as what it is to be translated from.
        m_variants.append({tag, m_body});
        place = int(m_variants.size()) - 1;
    }
    fill();
    show(place);
    m_languages->setFocus();
    Q_EMIT edited();
}

void BodyPane::remove()
{
    if (m_place < 0)
        return;
    m_variants.removeAt(m_place);
    m_place = -1;
    fill();
    show(-1);
    m_languages->setFocus();
    Q_EMIT edited();
}

void BodyPane::fill()
{
    m_languages->clear();
    m_languages->addItem(tr("For everyone"));
    for (const BodyVariant &variant : std::as_const(m_variants))
        m_languages->addItem(languageName(variant.language));
    m_languages->setCurrentIndex(m_place + 1);
}

void BodyPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BodyPane::retranslate()
{
    nameCombo(m_languages, tr("Whom the body is for"));
    m_tag->setAccessibleName(tr("Language of another body"));
    m_tag->setToolTip(tr("A language tag such as fr, sv or pt-BR: persons who prefer it get a body of their own."));
    m_add->setText(tr("Add language"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove this language's body"));
    fill();
}

} // namespace Hookbench
