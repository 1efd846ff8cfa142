#pragma once

#include "ui/widgets/tone.h"

#include <QIconEngine>

namespace holdall::ui {

/// Draws one of our black line drawings in a colour of the palette in force when it is painted, so
/// that icons follow a change between light and dark.
class SymbolicIcon : public QIconEngine {
public:
    SymbolicIcon(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override { return new SymbolicIcon(m_name, m_tone); }
    bool isNull() override { return false; }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace holdall::ui
