#include "ui/extract/encodingfield.h"

#include "ui/browser/encodingchoices.h"
#include "ui/compress/dialogworkers.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace holdall::ui {

EncodingField::EncodingField(std::filesystem::path archive, const std::string& chosen, QWidget* parent)
    : QWidget(parent)
    , m_archive(std::move(archive))
    , m_box(new QComboBox)
    , m_sample(wrappingLabel())
    , m_looking(dialogWorkers(), [this](const NameSample& sample) { showNames(sample); })
{
    m_box->setAccessibleName(tr("Encoding of names"));
    m_sample->setForegroundRole(QPalette::PlaceholderText);
    m_sample->setObjectName(QStringLiteral("names"));
    setFocusProxy(m_box);
    fill(chosen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addWidget(m_sample);
    connect(m_box, &QComboBox::currentIndexChanged, this, &EncodingField::look);
    look();
}

void EncodingField::fill(const std::string& chosen)
{
    m_box->addItem(tr("Found out"), QString());
    for (const EncodingChoice& choice : encodingChoices()) {
        m_box->addItem(choice.title, choice.name);
    }
    m_box->setCurrentIndex(std::max(0, m_box->findData(QString::fromStdString(chosen))));
}

std::string EncodingField::encoding() const
{
    return m_box->currentData().toString().toStdString();
}

void EncodingField::look()
{
    m_looking.start([archive = m_archive, encoding = encoding()](const std::stop_token& stop) {
        return sampleNames(archive, encoding, stop);
    });
}

void EncodingField::showNames(const NameSample& sample)
{
    QStringList names;
    std::ranges::transform(sample.names, std::back_inserter(names), isolated);
    m_sample->setText(tr("Names look like this: %1").arg(names.join(QStringLiteral(", "))));
    m_box->setAccessibleDescription(m_sample->text());
    if (!names.isEmpty()) {
        Q_EMIT matters();
    }
}

} // namespace holdall::ui
