// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace Hookbench {

Languages::~Languages()
{
    silence();
}

QStringList Languages::known()
{
    return {u"en"_s, u"fr"_s, u"sv"_s};
}

QString Languages::nearest(const QString &wish)
{
    QStringList wishes{wish};
    if (wish.isEmpty())
        wishes = QLocale::system().uiLanguages();
    for (const QString &language : std::as_const(wishes)) {
        QString code = language.left(2).toLower();
        if (known().contains(code))
            return code;
    }
    return u"en"_s;
}

void Languages::speak(const QString &language)
{
    silence();
    m_current = nearest(language);

    const QLocale system = QLocale::system();
    // The person's own country where it speaks that language, so that dates look as at home.
    // Where no country is set for dates (LC_TIME is C), the language's own beat those of no language at all.
    const bool atHome = system.name().startsWith(m_current)
        && system.dateTimeFormat(QLocale::ShortFormat) != QLocale::c().dateTimeFormat(QLocale::ShortFormat);
    const QLocale locale = atHome ? system : QLocale{m_current};
    QLocale::setDefault(locale);

    const auto install = [this](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_installed.push_back(std::move(translator));
        }
    };
    install(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"qt_"_s + m_current, u":/i18n"_s); // Qt ships no Swedish words of its own
    install(u"hookbench_"_s + m_current, u":/i18n"_s);
}

void Languages::silence()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace Hookbench
