#include "ui/compress/predictionpanel.h"

#include "app/errortext.h"
#include "ui/queue/jobtext.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>

#include <cmath>

namespace holdall::ui {

namespace {

const QString unknown = QStringLiteral("–");

QString about(const QString& figure)
{
    return PredictionPanel::tr("about %1").arg(figure);
}

QString sizeFigure(const Prediction& prediction)
{
    if (!prediction.size) {
        return unknown;
    }
    const QString size = sizeText(*prediction.size);
    const QString ratio = ratioText(*prediction.size, prediction.input.bytes);
    const QString both = ratio.isEmpty() ? size : PredictionPanel::tr("%1 (%2)").arg(size, ratio);
    return prediction.input.isComplete ? about(both) : PredictionPanel::tr("%1 or more").arg(both);
}

QString timeFigure(const Prediction& prediction)
{
    if (!prediction.duration) {
        return unknown;
    }
    const double seconds = prediction.duration->count();
    if (seconds < 1.0) {
        return PredictionPanel::tr("less than 1 s");
    }
    static constexpr double minute = 60.0;
    if (seconds < minute) {
        return about(PredictionPanel::tr("%1 s").arg(std::lround(seconds)));
    }
    return about(durationText(std::chrono::milliseconds(std::llround(seconds * 1000.0))));
}

QString memoryFigure(const Prediction& prediction)
{
    return prediction.memory ? about(sizeText(prediction.memory->compress))
                             : PredictionPanel::tr("more than allowed");
}

QString noteFor(const Prediction& prediction)
{
    if (!prediction.input.isComplete) {
        return PredictionPanel::tr("Still counting: %1 in %n file(s) so far.", nullptr,
                                   static_cast<int>(prediction.input.files))
            .arg(sizeText(prediction.input.bytes));
    }
    if (prediction.basis == Prediction::Basis::Nothing) {
        return PredictionPanel::tr("Size and time cannot be told: nothing of the data could be read.");
    }
    const QString input =
        PredictionPanel::tr("%n file(s), %1.", nullptr, static_cast<int>(prediction.input.files))
            .arg(sizeText(prediction.input.bytes));
    const QString memory = prediction.memory ? PredictionPanel::tr("Extracting takes about %1 of memory.")
                                                   .arg(sizeText(prediction.memory->decompress))
                                             : QString();
    const QString basis = prediction.basis == Prediction::Basis::Samples
        ? PredictionPanel::tr("Predicted from samples of the files.")
        : QString();
    const QString unreadable = prediction.unreadable > 0
        ? PredictionPanel::tr("Some of it could not be read, and does not count.")
        : QString();
    QStringList sentences{input, basis, memory, unreadable};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

PredictionPanel::PredictionPanel(QWidget* parent) : QFrame(parent), m_note(wrappingLabel())
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Prediction"));
    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 4);
    grid->setVerticalSpacing(fontMetrics().height() / 6);
    m_size = addFigure(tr("Size"));
    m_time = addFigure(tr("Time"));
    m_memory = addFigure(tr("Memory"));
    m_note->setFont(smallFont(font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    // Two lines always, so that nothing jumps.
    m_note->setMinimumHeight(QFontMetrics(m_note->font()).lineSpacing() * 2);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    grid->addWidget(m_note, 2, 0, 1, 3);
    setPending();
}

QLabel* PredictionPanel::addFigure(const QString& title)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const int column = grid->count() / 2;
    QLabel* caption = plainLabel(title);
    caption->setFont(smallFont(font()));
    caption->setForegroundRole(QPalette::PlaceholderText);
    QLabel* figure = plainLabel();
    figure->setFont(headingFont(font(), 1));
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(caption, 0, column);
    grid->addWidget(figure, 1, column);
    grid->setColumnStretch(column, 1);
    figure->setObjectName(QStringLiteral("figure%1").arg(column));
    return figure;
}

void PredictionPanel::setFigures(const QString& size, const QString& time, const QString& memory)
{
    m_size->setText(size);
    m_time->setText(time);
    m_memory->setText(memory);
    m_size->setAccessibleName(tr("Size: %1").arg(size));
    m_time->setAccessibleName(tr("Time: %1").arg(time));
    m_memory->setAccessibleName(tr("Memory: %1").arg(memory));
}

void PredictionPanel::setNote(const QString& text)
{
    m_note->setText(text);
    setAccessibleDescription(text);
}

void PredictionPanel::setPending()
{
    const QString pending = QStringLiteral("…");
    setFigures(pending, pending, pending);
    setNote(tr("Trying it on samples of the files…"));
}

void PredictionPanel::setPrediction(const Prediction& prediction)
{
    setFigures(sizeFigure(prediction), timeFigure(prediction), memoryFigure(prediction));
    setNote(noteFor(prediction));
}

void PredictionPanel::setReason(const QString& reason)
{
    setFigures(unknown, unknown, unknown);
    setNote(reason);
}

} // namespace holdall::ui
