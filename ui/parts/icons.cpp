// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Hookbench {

namespace {

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon called %s.", qPrintable(name));
        return {};
    }
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Paints one drawing in the colour that the application's palette has at that moment.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, Tone tone)
        : m_name{std::move(name)}
        , m_tone{tone}
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color
            = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::Text) : toneColor(palette, m_tone);
        return tintedPixmap(QLatin1StringView(m_name.toLatin1()), color, size, scale);
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return QStringLiteral("HookbenchTinted"); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QPixmap tintedPixmap(QLatin1StringView name, const QColor &color, const QSize &size, qreal scale)
{
    const QString key = QStringLiteral("hookbench-%1-%2-%3x%4@%5")
                            .arg(name, color.name())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * scale);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size * scale)));
    }
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(QLatin1StringView name, Tone tone)
{
    return QIcon(new TintedIconEngine(name, tone));
}

QLatin1StringView iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return QLatin1StringView("success");
    case Tone::Notice:
        return QLatin1StringView("warning");
    case Tone::Negative:
        return QLatin1StringView("error");
    case Tone::Neutral:
    case Tone::Informative:
        break;
    }
    return QLatin1StringView("info");
}

ToneIcon::ToneIcon(QWidget *parent)
    : QWidget{parent}
{
    setFixedSize(16, 16);
}

void ToneIcon::setIcon(QLatin1StringView name, Tone tone)
{
    m_icon = themedIcon(name, tone);
    update();
}

void ToneIcon::setTone(Tone tone)
{
    setIcon(iconFor(tone), tone);
}

void ToneIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace Hookbench
