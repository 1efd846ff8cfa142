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

QPixmap rendered(const QString& name, const QColor& color, const QSize& size)
{
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    QSvgRenderer(drawing(name, color)).render(&painter, QRectF(QPointF(), QSizeF(size)));
    return result;
}

} // namespace

void SymbolicIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QPixmap SymbolicIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap SymbolicIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const QColor color = colorFor(mode, m_tone);
    const QString key = QStringLiteral("holdall/%1/%2/%3").arg(m_name, color.name()).arg(size.width());
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        const int side = qMin(size.width(), size.height());
        result = rendered(m_name, color, QSize(side, side));
        QPixmapCache::insert(key, result);
    }
    result.setDevicePixelRatio(scale);
    return result;
}

} // namespace holdall::ui
