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
    // NOLINTBEGIN(readability-identifier-naming): the specification names them
    void Activate(const QVariantMap& platformData);
    void Open(const QStringList& uris, const QVariantMap& platformData);
    void ActivateAction(const QString& actionName, const QVariantList& parameter,
                        const QVariantMap& platformData);
    // NOLINTEND(readability-identifier-naming)

private:
    ApplicationService& m_service;
};

} // namespace holdall::ui
