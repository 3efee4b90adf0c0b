// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a room may include of the project (path prefixes), and which Qt or library headers it must keep away from.
struct Room
{
    QLatin1StringView path;
    QList<QLatin1StringView> mayInclude;
    QRegularExpression never;
};

QRegularExpression anyOf(const QString &alternatives)
{
    return QRegularExpression{u"^(?:"_s + alternatives + u")"_s};
}

// Headers a room can't be trusted with: link lines alone leak in Qt, because <QtWidgets/QWidget> compiles in a target
// that links Qt Core only.
const QString widgets
    = u"QtWidgets/|QtGui/|QtSvg/|QWidget|QIcon|QColor|QFont|QPixmap|QPalette|QPainter|QMessageBox|QDialog"_s;
const QString world
    = u"QtSql/|QtNetwork/|QSql|QTcp|QUdp|QNetwork|QHostAddress|QSslSocket|curl/|boost/beast|boost/asio"_s;
const QString disk = u"QFile|QSaveFile|QDir|QSettings|QProcess|QTemporary|QStandardPaths|fstream|filesystem"_s;
const QString clocks = u"QTimer|QElapsedTimer|QThread$|QtConcurrent"_s;

const QList<Room> &rooms()
{
    static const QRegularExpression pure = anyOf(widgets + u'|' + world + u'|' + disk + u'|' + clocks);
    static const QRegularExpression noWorld = anyOf(widgets + u'|' + world + u'|' + disk);
    static const QRegularExpression icons = anyOf(world + u"|QSettings|QProcess"_s); // icons are files, under :/
    static const QRegularExpression screen = anyOf(world + u'|' + disk);
    static const QRegularExpression noWidgets = anyOf(widgets);
    static const QList<Room> list{
        {"models/values"_L1, {"models/values/"_L1}, pure},
        {"models/json"_L1, {"models/values/"_L1, "models/json/"_L1}, pure},
        {"models/words"_L1, {"models/values/"_L1, "models/words/"_L1}, pure},
        {"models/crypto"_L1, {"models/values/"_L1, "models/json/"_L1, "models/crypto/"_L1}, pure},
        {"models/keywords"_L1, {"models/values/"_L1, "models/keywords/"_L1}, pure},
        {"models/replies"_L1, {"models/values/"_L1, "models/replies/"_L1}, pure},
        {"models/texts"_L1,
         {"models/values/"_L1, "models/json/"_L1, "models/keywords/"_L1, "models/payload/"_L1, "models/texts/"_L1},
         pure},
        {"models/rules"_L1,
         {"models/values/"_L1, "models/json/"_L1, "models/keywords/"_L1, "models/replies/"_L1, "models/payload/"_L1,
          "models/texts/"_L1, "models/words/"_L1, "models/rules/"_L1},
         pure},
        {"models/language"_L1, {"models/values/"_L1, "models/json/"_L1, "models/language/"_L1}, pure},
        {"models/payload"_L1, {"models/values/"_L1, "models/json/"_L1, "models/payload/"_L1}, pure},
        {"models/checks"_L1,
         {"models/values/"_L1, "models/json/"_L1, "models/keywords/"_L1, "models/payload/"_L1, "models/words/"_L1,
          "models/crypto/"_L1, "models/checks/"_L1},
         pure},
        {"models/documents"_L1,
         {"models/values/"_L1, "models/json/"_L1, "models/keywords/"_L1, "models/payload/"_L1, "models/words/"_L1,
          "models/checks/"_L1, "models/documents/"_L1},
         pure},
        {"models/delivery"_L1,
         {"models/values/"_L1, "models/json/"_L1, "models/keywords/"_L1, "models/payload/"_L1, "models/language/"_L1,
          "models/words/"_L1, "models/crypto/"_L1, "models/delivery/"_L1},
         pure},
        {"models/exports"_L1, {"models/values/"_L1, "models/json/"_L1, "models/words/"_L1, "models/exports/"_L1}, pure},
        {"models/ports"_L1, {"models/values/"_L1, "models/ports/"_L1}, noWorld},
        {"models/state"_L1,
         {"models/values/"_L1, "models/json/"_L1, "models/keywords/"_L1, "models/replies/"_L1, "models/payload/"_L1,
          "models/language/"_L1, "models/crypto/"_L1, "models/checks/"_L1, "models/documents/"_L1,
          "models/delivery/"_L1, "models/exports/"_L1, "models/words/"_L1, "models/texts/"_L1, "models/rules/"_L1,
          "models/ports/"_L1, "models/state/"_L1},
         noWorld},
        {"models/items"_L1,
         {"models/values/"_L1, "models/json/"_L1, "models/words/"_L1, "models/state/"_L1, "models/items/"_L1},
         noWorld},
        {"ui/parts"_L1, {"models/values/"_L1, "models/words/"_L1, "models/replies/"_L1, "ui/parts/"_L1}, icons},
        // The webhook form is made of the keyword panels and the payload field, which stand alone in rooms of their
        // own.
        {"ui/webhooks"_L1,
         {"models/"_L1, "ui/parts/"_L1, "ui/keywords/"_L1, "ui/payload/"_L1, "ui/webhooks/"_L1},
         screen},
        // Texts for a person are tried out where people are kept, and where something is sent as one of them.
        {"ui/library"_L1, {"models/"_L1, "ui/parts/"_L1, "ui/language/"_L1, "ui/library/"_L1}, screen},
        {"ui/harness"_L1,
         {"models/"_L1, "ui/parts/"_L1, "ui/language/"_L1, "ui/scripts/"_L1, "ui/harness/"_L1},
         screen},
        // The events of the feedback webhook are sent, and their answers shown, as requests of the harness are.
        {"ui/feedback"_L1, {"models/"_L1, "ui/parts/"_L1, "ui/harness/"_L1, "ui/feedback/"_L1}, screen},
        // The receiver fails by the scripts that senders are rehearsed against, and its address is one of the settings.
        {"ui/receiver"_L1,
         {"models/"_L1, "ui/parts/"_L1, "ui/scripts/"_L1, "ui/settings/"_L1, "ui/receiver/"_L1},
         screen},
        {"ui/shell"_L1, {"models/"_L1, "ui/"_L1}, screen},
        {"app/storage"_L1, {"models/"_L1, "app/storage/"_L1}, noWidgets},
        {"app/network"_L1, {"models/"_L1, "app/network/"_L1}, noWidgets},
        {"app/secrets"_L1, {"models/"_L1, "app/secrets/"_L1}, noWidgets},
        {"app/composition"_L1,
         {"models/"_L1, "app/storage/"_L1, "app/network/"_L1, "app/secrets/"_L1, "app/composition/"_L1},
         noWidgets},
        {"app/cli"_L1, {"models/"_L1, "app/composition/"_L1, "app/cli/"_L1}, noWidgets},
        {"app/console"_L1,
         {"models/"_L1, "ui/"_L1, "app/composition/"_L1, "app/console/"_L1},
         QRegularExpression{u"(?!)"_s}},
    };
    return list;
}

/// Doors that stay shut although the room beside them is open.
bool isShut(QStringView room, const QString &header)
{
    const bool pages = room.startsWith(u"ui/");
    // OpenSSL's own types stay in one room.
    if (room != "models/crypto"_L1 && (header == "models/crypto/keys.h"_L1 || header.startsWith("openssl/"_L1)))
        return true;
    // QScintilla's stay behind the code editor.
    const bool scintilla
        = header.startsWith("Qsci/"_L1) || header == "ui/parts/scintilla.h"_L1 || header == "ui/parts/codeview.h"_L1;
    if (room != "ui/parts"_L1 && scintilla)
        return true;
    if ((pages && header.startsWith("models/ports/"_L1))
        || (room == "ui/parts"_L1 && header.startsWith("models/state/"_L1)))
        return true;
    const bool adapter = room == "app/storage"_L1 || room == "app/network"_L1 || room == "app/secrets"_L1;
    return adapter && (header.startsWith("models/state/"_L1) || header.startsWith("models/items/"_L1));
}

QString roomOf(const QString &file)
{
    return file.section(u'/', 0, 1);
}

/// Headers that @p text, the file at @p file, includes and must not.
QStringList trespasses(const QString &file, const QString &text)
{
    const QString room = roomOf(file);
    QList<QLatin1StringView> mayInclude;
    QRegularExpression never;
    bool known = false;
    for (const Room &candidate : rooms()) {
        if (room == candidate.path) {
            mayInclude = candidate.mayInclude;
            never = candidate.never;
            known = true;
        }
    }
    const QByteArray own = room.toUtf8() + '/';
    if (!known && room.startsWith(u"ui/"_s)) { // every page has the same doors
        mayInclude = {"models/"_L1, "ui/parts/"_L1, QLatin1StringView{own}};
        never = anyOf(world + u'|' + disk);
        known = true;
    }
    if (!known)
        return {u"(a room that tests/rooms does not know)"_s};

    QStringList found;
    static const QRegularExpression include{u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption};
    for (auto matches = include.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString header = match.captured(2);
        if (match.captured(1) == u"<"_s) {
            if (never.match(header).hasMatch() || isShut(room, header))
                found << header;
            continue;
        }
        if (header.endsWith(u".moc"_s))
            continue;
        const bool open = std::any_of(mayInclude.cbegin(), mayInclude.cend(),
                                      [&](auto prefix) { return header.startsWith(prefix); });
        if (!open || isShut(room, header))
            found << header;
    }
    return found;
}

/// The program's sources: path from the root, and text.
QList<std::pair<QString, QString>> program()
{
    const QDir root{QStringLiteral(HOOKBENCH_SOURCE_DIR)};
    QList<std::pair<QString, QString>> files;
    for (const QString &top : {u"app"_s, u"ui"_s, u"models"_s}) {
        QDirIterator walk{root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories};
        while (walk.hasNext()) {
            QFile source{walk.next()};
            if (!source.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(source.fileName()));
            files.append({root.relativeFilePath(source.fileName()), QString::fromUtf8(source.readAll())});
        }
    }
    return files;
}

/// The types that @p text defines at the outermost level of a namespace, with that; those of nameless ones are its own.
QStringList typesOf(const QString &text)
{
    static const QRegularExpression line{
        u"^(?:namespace(?: ([A-Za-z:]+))? \\{|(\\} // namespace.*)|"
        "(?:struct|class|enum class) ([A-Z]\\w+)(?: final)?(?: : [^;]*)?(?: \\{.*)?)$"_s};
    QStringList spaces;
    QStringList types;
    const QStringList lines = text.split(u'\n');
    for (const QString &one : lines) {
        const QRegularExpressionMatch match = line.match(one);
        if (!match.hasMatch())
            continue;
        if (one.startsWith(u"namespace"_s))
            spaces.append(match.captured(1));
        else if (match.hasCaptured(2) && !spaces.isEmpty())
            spaces.removeLast();
        else if (match.hasCaptured(3) && !spaces.isEmpty() && !spaces.contains(QString{}))
            types.append(spaces.join(u"::"_s) + u"::"_s + match.captured(3));
    }
    return types;
}

} // namespace

/// Reads every #include of the program and holds the walls between its rooms.
class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyTrespasses()
    {
        QStringList found;
        const auto files = program();
        for (const auto &[path, text] : files) {
            const QStringList headers = trespasses(path, text);
            for (const QString &header : headers)
                found << path + u" -> "_s + header;
        }
        QVERIFY2(files.size() > 40, "the walk did not find the program");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noTwoTypesShareAName()
    {
        // The linker would take either for the other, and say nothing.
        QHash<QString, QString> seen;
        QStringList found;
        const auto files = program();
        for (const auto &[path, text] : files) {
            const QStringList types = typesOf(text);
            for (const QString &type : types) {
                const QString before = seen.value(type, path);
                if (before != path)
                    found << type + u": "_s + before + u" and "_s + path;
                seen.insert(type, path);
            }
        }
        QVERIFY2(seen.size() > 300, "the types were not found");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void typesAreToldByTheirNamespace()
    {
        const QString text
            = u"namespace A {\nnamespace {\nstruct Own\n{\n};\n} // namespace\nclass Seen : public B\n{\n"
              "    struct Inner\n    {\n    };\n};\nclass Told;\n} // namespace A\n"_s;
        QCOMPARE(typesOf(text), QStringList{u"A::Seen"_s});
    }

    void aTrespassIsNoticed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::newRow("values upwards") << u"models/values/x.h"_s << u"\"models/state/webhookbook.h\""_s;
        QTest::newRow("engine to its neighbour")
            << u"models/keywords/x.cpp"_s << u"\"models/payload/payloadreader.h\""_s;
        QTest::newRow("engine to the clock") << u"models/keywords/x.cpp"_s << u"<QElapsedTimer>"_s;
        QTest::newRow("widgets through the back door") << u"models/items/x.cpp"_s << u"<QtWidgets/QWidget>"_s;
        QTest::newRow("colours in an item model") << u"models/items/x.cpp"_s << u"<QColor>"_s;
        QTest::newRow("store in a page") << u"ui/webhooks/x.cpp"_s << u"\"models/ports/stores.h\""_s;
        QTest::newRow("sister page") << u"ui/webhooks/x.cpp"_s << u"\"ui/events/eventlogpage.h\""_s;
        QTest::newRow("form from its panel") << u"ui/keywords/x.cpp"_s << u"\"ui/webhooks/webhookform.h\""_s;
        QTest::newRow("state in parts") << u"ui/parts/x.cpp"_s << u"\"models/state/webhookbook.h\""_s;
        QTest::newRow("database in a page") << u"ui/events/x.cpp"_s << u"<QSqlQuery>"_s;
        QTest::newRow("book in storage") << u"app/storage/x.cpp"_s << u"\"models/state/webhookbook.h\""_s;
        QTest::newRow("sister workshop") << u"app/storage/x.cpp"_s << u"\"app/network/httpreceiver.h\""_s;
        QTest::newRow("window on the command line") << u"app/cli/x.cpp"_s << u"\"ui/shell/mainwindow.h\""_s;
        QTest::newRow("house to its tests") << u"ui/shell/x.cpp"_s << u"\"tests/support/fakestores.h\""_s;
        QTest::newRow("another's cryptography") << u"app/network/x.cpp"_s << u"<openssl/ssl.h>"_s;
        QTest::newRow("keys out of their room") << u"models/checks/x.cpp"_s << u"\"models/crypto/keys.h\""_s;
        QTest::newRow("cryptography to sentences") << u"models/crypto/x.cpp"_s << u"\"models/words/words.h\""_s;
        QTest::newRow("exports to the sender") << u"models/exports/x.cpp"_s << u"\"models/delivery/redaction.h\""_s;
        QTest::newRow("unknown room") << u"models/cellar/x.cpp"_s << u"<QString>"_s;
    }

    void aTrespassIsNoticed()
    {
        QFETCH(QString, file);
        QFETCH(QString, header);
        QCOMPARE(trespasses(file, u"#include "_s + header + u'\n').size(), 1);
    }

    void openDoorsAreOpen()
    {
        QVERIFY(trespasses(u"ui/webhooks/x.cpp"_s, u"#include \"ui/parts/theme.h\"\n#include <QWidget>\n"_s).isEmpty());
        QVERIFY(
            trespasses(u"app/network/x.cpp"_s, u"#include \"models/ports/eventsender.h\"\n#include <QTcpServer>\n"_s)
                .isEmpty());
        QVERIFY(trespasses(u"ui/shell/x.cpp"_s, u"#include \"ui/events/eventlogpage.h\"\n"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
