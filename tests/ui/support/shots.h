// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QTranslator>
#include <QWidget>

namespace Hookbench::Testing {

/// Saves a picture of @p widget in the folder that HOOKBENCH_SHOTS names, for people who look at screens; does nothing
/// without it.
inline void shot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("HOOKBENCH_SHOTS");
    if (folder.isEmpty())
        return;
    QDir{}.mkpath(folder);
    QCoreApplication::processEvents();
    widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

/// Answers every text with itself in brackets and a third longer, so that texts which are not asked for again stand
/// out.
class StubTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (!QByteArrayView{context}.startsWith("Hookbench"))
            return {};
        const QString plain = QString::fromUtf8(text);
        return QStringLiteral("[%1%2]").arg(plain, QString(plain.size() / 3, u'~'));
    }
};

} // namespace Hookbench::Testing
