// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/replypresets.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Hookbench {

namespace {

constexpr std::array languages{QLocale::English, QLocale::French, QLocale::Swedish};

struct Preset
{
    QLocale::Language language;
    const char16_t *text;
};

const std::vector<Preset> &categoryPresets(Category category)
{
    static const std::vector<Preset> optIn{
        {QLocale::English, u"You are subscribed. Reply STOP to leave, HELP for help."},
        {QLocale::English, u"You have opted in to our messages."},
        {QLocale::French, u"Votre inscription est prise en compte. STOP pour quitter, HELP pour de l'aide."},
        {QLocale::Swedish, u"Du prenumererar nu. Svara STOP för att sluta, HELP för hjälp."},
    };
    static const std::vector<Preset> optOut{
        {QLocale::English, u"You are unsubscribed and will get no more messages. Reply START to come back."},
        {QLocale::English, u"You will get no more messages from us."},
        {QLocale::French, u"Désabonnement effectué : vous ne recevrez plus de messages. START pour revenir."},
        {QLocale::Swedish, u"Du är avanmäld och får inga fler meddelanden. Svara START för att komma tillbaka."},
    };
    static const std::vector<Preset> doubleOptIn{
        {QLocale::English, u"Reply YES to confirm that you want our messages."},
        {QLocale::French, u"Répondez YES pour confirmer que vous voulez nos messages."},
        {QLocale::Swedish, u"Svara YES för att bekräfta att du vill få våra meddelanden."},
    };
    static const std::vector<Preset> help{
        {QLocale::English, u"This number sends our alerts. Reply STOP to leave."},
        {QLocale::French, u"Ce numéro envoie nos alertes. Répondez STOP pour ne plus en recevoir."},
        {QLocale::Swedish, u"Det här numret skickar våra aviseringar. Svara STOP för att sluta."},
    };
    static const std::vector<Preset> custom{
        {QLocale::English, u"Thank you, we have noted it."},
        {QLocale::French, u"Merci, c'est noté."},
        {QLocale::Swedish, u"Tack, vi har noterat det."},
    };
    switch (category) {
    case Category::OptIn:
        return optIn;
    case Category::OptOut:
        return optOut;
    case Category::DoubleOptIn:
        return doubleOptIn;
    case Category::Help:
        return help;
    case Category::Custom:
        break;
    }
    return custom;
}

QStringList ordered(const std::vector<Preset> &presets, QLocale::Language first)
{
    std::vector<QLocale::Language> order{languages.begin(), languages.end()};
    const auto found = std::find(order.begin(), order.end(), first);
    if (found != order.end())
        std::rotate(order.begin(), found, found + 1);
    QStringList texts;
    for (const QLocale::Language language : order) {
        for (const Preset &preset : presets) {
            if (preset.language == language)
                texts.append(QString::fromUtf16(preset.text));
        }
    }
    return texts;
}

} // namespace

QStringList replyPresets(Category category, QLocale::Language language)
{
    return ordered(categoryPresets(category), language);
}

QStringList fuzzyResponsePresets(QLocale::Language language)
{
    static const std::vector<Preset> presets{
        {QLocale::English, u"You are still subscribed. Reply STOP to unsubscribe."},
        {QLocale::English, u"Did you mean STOP? Reply STOP to unsubscribe."},
        {QLocale::French, u"Rien ne change, vous restez abonné. Répondez STOP pour vous désabonner."},
        {QLocale::Swedish, u"Du prenumererar fortfarande. Svara STOP för att avanmäla dig."},
    };
    return ordered(presets, language);
}

QStringList defaultReplyPresets(QLocale::Language language)
{
    static const std::vector<Preset> presets{
        {QLocale::English, u"Sorry, we did not understand that. Reply HELP for help or STOP to leave."},
        {QLocale::French, u"Désolé, nous n'avons pas compris. Répondez HELP pour de l'aide ou STOP pour quitter."},
        {QLocale::Swedish, u"Vi förstod inte det. Svara HELP för hjälp eller STOP för att sluta."},
    };
    return ordered(presets, language);
}

} // namespace Hookbench
