#include "ui/widgets/symbolicicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace holdall::ui {

namespace {

QColor colorFor(QIcon::Mode mode, Tone tone)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return toneColor(tone, palette);
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray drawing(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name)); // compiled in
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll().replace("#000000", color.name().toLatin1()) : QByteArray();
}

/// Qt 6.8 and later ask for a size in logical pixels, earlier ones in those of the device.
QSize deviceSize(const QSize& asked, qreal scale)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return asked * scale;
#else
    Q_UNUSED(scale)
    return asked;
#endif
}

QPixmap rendered(const QString& name, const QColor& color, const QSize& size)
{
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    QSvgRenderer(drawing(name, color)).render(&painter, QRectF(QPointF(), QSizeF(size)));
    return result;
}

QPixmap coloured(const QString& name, const QColor& color, int side)
{
    const QString key = QStringLiteral("holdall/%1/%2/%3").arg(name, color.name()).arg(side);
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        result = rendered(name, color, QSize(side, side));
        QPixmapCache::insert(key, result);
    }
    return result;
}

} // namespace

void SymbolicIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    Q_UNUSED(state)
    const int side = qRound(qMin(rect.width(), rect.height()) * ratio);
    painter->drawPixmap(rect, coloured(m_name, colorFor(mode, m_tone), side));
}

QPixmap SymbolicIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap SymbolicIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const QSize device = deviceSize(size, scale);
    QPixmap result = coloured(m_name, colorFor(mode, m_tone), qMin(device.width(), device.height()));
    result.setDevicePixelRatio(scale);
    return result;
}

} // namespace holdall::ui
