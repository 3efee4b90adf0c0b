// SPDX-License-Identifier: GPL-3.0-or-later
// Reading provider bodies through a mapping, against one nlohmann parse of the same bytes in the same run; and checking
// and rendering a template: bench_reading FILE|FOLDER…
#include "models/json/scanner.h"
#include "models/json/writer.h"
#include "models/payload/payloadreader.h"
#include "models/payload/payloadtemplate.h"

#include <nlohmann/json.hpp>

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Hookbench;

namespace {

/// What keeps a result from being optimised away.
volatile qsizetype sink = 0;

double nanosecondsOf(const std::function<qsizetype()> &work, int times)
{
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < times; ++i)
        sink = sink + work();
    const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - start;
    return took.count() / times;
}

/// The best of several rounds that both take in turns, so that a noisy moment falls on neither.
std::pair<double, double> inTurns(const std::function<qsizetype()> &one, const std::function<qsizetype()> &other)
{
    constexpr int rounds = 15;
    const double first = nanosecondsOf(one, 5);
    const int times = std::clamp(static_cast<int>(4e6 / std::max(first, 1.0)), 3, 20'000);
    std::pair<double, double> best{1e18, 1e18};
    for (int round = 0; round < rounds; ++round) {
        best.first = std::min(best.first, nanosecondsOf(one, times));
        best.second = std::min(best.second, nanosecondsOf(other, times));
    }
    return best;
}

/// A template of the body's own shape that reads its first five scalars; of an array the first element.
void writeTemplate(const Json::Document &body, int index, Json::Writer &writer, int &tokens)
{
    const Json::Node &node = body.node(index);
    if (node.kind == Json::Kind::Object) {
        writer.beginObject();
        for (int child = index + 1; child < node.next; child = body.node(child).next) {
            writer.key(body.key(body.node(child)));
            writeTemplate(body, child, writer, tokens);
        }
        writer.endObject();
    } else if (node.kind == Json::Kind::Array) {
        writer.beginArray();
        if (node.size > 0)
            writeTemplate(body, index + 1, writer, tokens);
        writer.endArray();
    } else if (tokens < 5) {
        const Field field = requiredFields(EventKind::Inbound).at(tokens++);
        writer.value(QString{u"{{" + QString{nameIn(fieldNames, field)} + u"}}"});
    } else {
        writer.raw(body.raw(node));
    }
}

PayloadReader ownReader(const Json::Document &body)
{
    SmsWebhook webhook;
    webhook.vendor = Vendor::Custom;
    webhook.type = WebhookType::Inbound;
    Json::Writer writer;
    int tokens = 0;
    writeTemplate(body, 0, writer, tokens);
    webhook.payload = QString::fromUtf8(writer.text());
    return PayloadReader{webhook};
}

/// The reader of the vendor whose body this is; one of the body's own shape when it is nobody's.
std::pair<QByteArray, PayloadReader> readerFor(const Json::Document &body)
{
    for (const Vendor vendor : {Vendor::Infobip, Vendor::Sinch, Vendor::SinchConversational}) {
        PayloadReader reader{vendor, WebhookType::Both};
        if (!reader.read(body.text()).events.isEmpty())
            return {vendorBrand(vendor).data(), std::move(reader)};
    }
    return {"own template", ownReader(body)};
}

QStringList filesOf(const QStringList &places)
{
    QStringList files;
    for (const QString &place : places) {
        if (QFileInfo{place}.isFile())
            files.append(place);
        QDirIterator below{place, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories};
        while (below.hasNext())
            files.append(below.next());
    }
    files.sort();
    return files;
}

/// How often one nlohmann parse takes the time of one reading; 0 for a file that is no JSON.
double measure(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const auto document = Json::Document::parse(text);
    if (!document.isValid())
        return 0;
    const auto [mapping, reader] = readerFor(document);
    const auto [ours, theirs]
        = inTurns([&reader, &text] { return reader.read(text).events.size(); },
                  [&text] { return static_cast<qsizetype>(nlohmann::json::parse(text.cbegin(), text.cend()).size()); });
    std::printf("%-58s %-22s %8d bytes %9.0f ns %9.0f ns  %5.2f\n", qPrintable(path.right(58)), mapping.constData(),
                static_cast<int>(text.size()), ours, theirs, theirs / ours);
    return theirs / ours;
}

void measureTemplates()
{
    const QByteArray text
        = R"({"results":[{"text":"{{inboundMessage}}","from":"{{profileNumber}}",)"
          R"("messageId":"{{requestId}}","receivedAt":"{{originTimestamp}}","to":"{{inboundNumber}}"}]})";
    QList<SampleField> values;
    for (const Field field : requiredFields(EventKind::Inbound))
        values.append({field, "\"luma-0001\""});
    const auto [check, render]
        = inTurns([&text] { return PayloadTemplate::compile(text, EventKind::Inbound).boundFields().size(); },
                  [&] { return renderBody(text, values).size(); });
    std::printf("checking a payload template %.2f M/s, rendering it %.2f M/s\n", 1e3 / check, 1e3 / render);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList places;
    for (int i = 1; i < argc; ++i)
        places.append(QString::fromLocal8Bit(argv[i]));
    double least = 1e18;
    double sum = 0;
    int count = 0;
    for (const QString &path : filesOf(places)) {
        const double ratio = measure(path);
        if (ratio <= 0)
            continue;
        least = std::min(least, ratio);
        sum += ratio;
        ++count;
    }
    if (count > 0)
        std::printf("%d bodies: a parse takes %.2f readings in the mean, %.2f at the least\n", count, sum / count,
                    least);
    measureTemplates();
    return count > 0 && least >= 1 ? 0 : 1;
}
