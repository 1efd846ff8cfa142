#pragma once

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

namespace holdall::ui {

class ApplicationService;

/// org.freedesktop.Application, as the Desktop Entry Specification has it: how the desktop starts a program
/// that is DBusActivatable. Nothing is answered, so what cannot be taken is dropped.
class FreedesktopAdaptor : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit FreedesktopAdaptor(ApplicationService& service);

public Q_SLOTS:
    void Activate(const QVariantMap& platform_data); // NOLINT(readability-identifier-naming): D-Bus says so
    void Open(const QStringList& uris,
              const QVariantMap& platform_data); // NOLINT(readability-identifier-naming)
    // NOLINTNEXTLINE(readability-identifier-naming)
    void ActivateAction(const QString& action_name, const QVariantList& parameter,
                        const QVariantMap& platform_data);

private:
    ApplicationService& m_service;
};

} // namespace holdall::ui
