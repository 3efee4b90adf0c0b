// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in a template of a megabyte: the time from a key press until the text is painted, and the longest turn of the
// event loop while the check delivers, against the same keys in an editor without colours and checks.
#include "models/state/samplebook.h"
#include "ui/parts/asker.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/theme.h"
#include "ui/payload/payloadworkbench.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

/// A template of about a megabyte in lines as providers write them.
QByteArray largeTemplate(bool valid)
{
    QByteArray text = "{\n  \"text\": \"{{inboundMessage}}\",\n  \"from\": \"{{profileNumber}}\",\n"
                      "  \"id\": \"{{requestId}}\",\n  \"at\": \"{{originTimestamp}}\",\n  \"rest\": [\n    {\n";
    for (int i = 0; text.size() < 1'000'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "      \"member" + number + "\": { \"name\": \"value " + number
            + "\", \"price\": 0.50, \"ok\": true },\n";
    }
    text += "      \"last\": null\n    }\n  ],\n  \"to\": \"{{inboundNumber}}\"\n}";
    return valid ? text : text + "}\n";
}

struct Figures
{
    double median = 0;
    double worst = 0;
    double longestTurn = 0;
};

/// Types @p keys letters at @p place, and now and then waits for whatever follows from them.
Figures type(CodeEditor &editor, int place, int keys)
{
    editor.select(place, place);
    editor.view()->setFocus();
    QWidget *viewport = qobject_cast<QAbstractScrollArea *>(editor.view())->viewport();
    std::vector<double> times;
    Figures figures;
    for (int i = 0; i < keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        QKeyEvent press{QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, u"x"_s};
        QCoreApplication::sendEvent(editor.view(), &press);
        QKeyEvent release{QEvent::KeyRelease, Qt::Key_X, Qt::NoModifier, u"x"_s};
        QCoreApplication::sendEvent(editor.view(), &release);
        viewport->repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (i % 10 != 9)
            continue;
        // Long enough for the check to begin and to deliver.
        QElapsedTimer pause;
        pause.start();
        while (pause.elapsed() < 700) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            figures.longestTurn = std::max(figures.longestTurn, double(turn.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    figures.median = times[times.size() / 2];
    figures.worst = times.back();
    return figures;
}

void print(const char *what, const Figures &figures)
{
    std::printf("%-44s key %.2f ms (worst %.2f), longest turn %.2f ms\n", what, figures.median, figures.worst,
                figures.longestTurn);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    applyTheme(application, Theme::Light);
    constexpr int keys = 60;
    for (const bool valid : {true, false}) {
        const QByteArray text = largeTemplate(valid);
        const int places[] = {int(text.indexOf("value 3")), int(text.size() / 2), int(text.size() - 20)};
        const char *const names[] = {"at the start", "in the middle", "at the end"};
        for (int i = 0; i < 3; ++i) {
            const int place = i == 1 ? int(text.indexOf("value ", places[1])) : places[i];
            CodeEditor plain;
            plain.resize(600, 500);
            plain.setText(text);
            plain.show();
            QCoreApplication::processEvents();
            const Figures bare = type(plain, place, keys);
            plain.hide();
            SampleBook samples{{}};
            DialogAsker asker;
            PayloadWorkbench bench{samples, asker};
            SmsWebhook webhook;
            webhook.payload = QString::fromUtf8(text);
            bench.resize(1056, 752);
            bench.open({webhook, {}, false});
            bench.show();
            QCoreApplication::processEvents();
            const Figures checked = type(*bench.findChild<CodeEditor *>(u"payloadEditor"_s), place, keys);
            std::printf("%s template of %.2f MB, %s\n", valid ? "valid" : "broken", double(text.size()) / 1e6,
                        names[i]);
            print("  plain text", bare);
            print("  the workbench, with colours and checks", checked);
            std::printf("  ratio %.2f\n", checked.median / bare.median);
        }
    }
    return 0;
}
