// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/guidepane.h"

#include "models/payload/payloadtemplate.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString spoken(const LocalisedText &text)
{
    return text.in(QLocale{}.name());
}

} // namespace

GuidePane::GuidePane(const ProviderGallery &gallery, QWidget *parent)
    : PayloadPane{parent}
    , m_gallery{gallery}
    , m_providers{new QComboBox}
    , m_providersRow{new FieldRow{m_providers}}
    , m_title{new QLabel}
    , m_urlHint{new QLabel}
{
    m_providers->setObjectName(u"guideProvider"_s);
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    m_title->setWordWrap(true);
    m_urlHint->setWordWrap(true);
    m_urlHint->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new FormColumn;
    m_column = form->column();
    m_column->setSpacing(16);
    m_column->addWidget(m_title);
    m_column->addWidget(m_providersRow);
    m_column->addWidget(m_urlHint);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_providers, &QComboBox::currentIndexChanged, this, &GuidePane::showSteps);
    retranslate();
}

QString GuidePane::title() const
{
    return tr("Setup guide");
}

void GuidePane::enter(const PayloadContext &context)
{
    m_context = context;
    retranslate();
    m_providers->setFocus();
}

void GuidePane::reset()
{
    m_providers->setCurrentIndex(0);
}

void GuidePane::setProvider(const QString &id)
{
    m_providers->setCurrentIndex(std::max(0, m_providers->findData(id)));
}

void GuidePane::fillProviders()
{
    const QSignalBlocker blocker{m_providers};
    const QString current = m_providers->currentData().toString();
    m_providers->clear();
    m_providers->addItem(tr("Another provider"), QString{});
    for (const Provider &provider : m_gallery.providers()) {
        // Those that the form knows by itself need no payload, and so never come here.
        if (!provider.vendor && provider.isUsable())
            m_providers->addItem(provider.name, provider.id);
    }
    m_providers->setCurrentIndex(std::max(0, m_providers->findData(current)));
}

QString GuidePane::text(const SetupStep &step) const
{
    QString words = spoken(step.text);
    if (!step.hasUrl())
        return words;
    return words.arg(m_context.url.isEmpty() ? tr("(the webhook's URL)") : m_context.url);
}

QByteArray GuidePane::sampleBody() const
{
    const Provider *provider = m_gallery.find(m_providers->currentData().toString());
    if (provider) {
        for (const ProviderShape &shape : provider->shapes) {
            if (shape.kind == payloadKind(m_context.webhook) && !shape.samples.isEmpty())
                return shape.samples.constFirst().body;
        }
    }
    return m_context.webhook.payload.toUtf8();
}

QWidget *GuidePane::step(int number, const SetupStep &what)
{
    auto *card = new Card;
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *count = new QLabel{QLocale{}.toString(number)};
    QFont bold = count->font();
    bold.setBold(true);
    count->setFont(bold);
    auto *words = new QLabel{text(what)};
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(count, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    if (what.hasUrl() && !m_context.url.isEmpty()) {
        auto *copy = new CopyButton{[url = m_context.url] { return url; }};
        copy->setName(tr("Copy webhook URL"));
        line->addWidget(copy, 0, Qt::AlignTop);
    }
    card->column()->addLayout(line);
    if (what.showsSample && !sampleBody().trimmed().isEmpty()) {
        auto *box = new QPlainTextEdit{QString::fromUtf8(sampleBody())};
        box->setReadOnly(true);
        box->setTabChangesFocus(true);
        box->setLineWrapMode(QPlainTextEdit::NoWrap);
        box->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        box->setFixedHeight(180);
        box->setAccessibleName(tr("Sample body"));
        auto *copy = new CopyButton{[body = QString::fromUtf8(sampleBody())] { return body; }};
        copy->setName(tr("Copy sample body"));
        auto *sample = new QHBoxLayout;
        sample->addWidget(box, 1);
        sample->addWidget(copy, 0, Qt::AlignTop);
        card->column()->addLayout(sample);
    }
    return card;
}

void GuidePane::showSteps()
{
    delete m_steps;
    m_steps = new QWidget;
    auto *steps = new QVBoxLayout{m_steps};
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(12);
    const SetupGuide guide = m_gallery.guideFor(m_context.webhook.vendor, m_context.webhook.type,
                                                m_gallery.find(m_providers->currentData().toString()));
    m_title->setText(spoken(guide.title));
    int number = 0;
    for (const SetupStep &one : guide.steps)
        steps->addWidget(step(++number, one));
    m_column->insertWidget(3, m_steps);
}

void GuidePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PayloadPane::changeEvent(event);
}

void GuidePane::retranslate()
{
    m_providersRow->setLabel(tr("Provider"));
    m_urlHint->setText(tr("The webhook's URL is known after its first Submit; then it stands in the steps."));
    m_urlHint->setVisible(m_context.url.isEmpty());
    fillProviders();
    showSteps();
}

} // namespace Hookbench
