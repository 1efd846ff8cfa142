# What `cmake --install` puts where, beside the two programs: files made from the program's tables, and the
# icons. Included last, since it names targets.

install(DIRECTORY "${HOLDALL_GENERATED}/share/" DESTINATION "${CMAKE_INSTALL_DATADIR}")
install(DIRECTORY "${HOLDALL_GENERATED}/libexec/" DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}" USE_SOURCE_PERMISSIONS)

set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/holdall.svg"
    DESTINATION "${icons}/scalable/apps" RENAME org.holdall.Holdall.svg)
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/holdall-symbolic.svg"
    DESTINATION "${icons}/symbolic/apps" RENAME org.holdall.Holdall-symbolic.svg)
