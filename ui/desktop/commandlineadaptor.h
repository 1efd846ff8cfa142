#pragma once

#include <QByteArrayList>
#include <QDBusAbstractAdaptor>
#include <QDBusMessage>
#include <QVariantMap>

namespace holdall::ui {

class ApplicationService;

/// How a further start of the program hands its command line over to the window that is there.
class CommandLineAdaptor : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.holdall.Holdall.CommandLine")

public:
    explicit CommandLineAdaptor(ApplicationService& service);

public Q_SLOTS:
    /// Takes the arguments behind the program's name and the folder in which they are meant, both as bytes,
    /// and returns what the caller is to exit with. Refused with an error while the window closes, and after
    /// `deadline` (milliseconds of ApplicationService::Clock): by then the caller does it itself, and nothing
    /// must be done twice.
    // NOLINTNEXTLINE(readability-identifier-naming)
    int Run(const QByteArrayList& arguments, const QByteArray& folder, qulonglong deadline,
            const QVariantMap& platformData, const QDBusMessage& message);

private:
    ApplicationService& m_service;
};

} // namespace holdall::ui
