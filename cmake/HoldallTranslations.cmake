# The catalogues of translations: which languages there are, how the sources' strings get into them, and how
# they get into the program. A build reads translations/*.ts and never writes them; only the target
# update_translations does.

find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

# English has only what depends on a number: "1 entry", "2 entries".
set(HOLDALL_LANGUAGES ar de en es fr ja)
set(HOLDALL_CATALOGUES "${PROJECT_SOURCE_DIR}/translations")
set(HOLDALL_COMPILED_CATALOGUES "${PROJECT_BINARY_DIR}/translations")

# What lupdate is run with: by the target, and by the test that holds the catalogues against the sources.
set(HOLDALL_LUPDATE_OPTIONS -silent -no-obsolete -locations none -I "${PROJECT_SOURCE_DIR}"
    -tr-function-alias QT_TR_NOOP+=HOLDALL_TEXT)
set(HOLDALL_TRANSLATED_FOLDERS app installer/generate ui)
list(TRANSFORM HOLDALL_TRANSLATED_FOLDERS PREPEND "${PROJECT_SOURCE_DIR}/")

# holdall_add_update_target(): update_translations, which brings the sources' new strings into the catalogues
# and takes out what is no longer there.
function(holdall_add_update_target)
    set(commands "")
    foreach(language IN LISTS HOLDALL_LANGUAGES)
        set(options ${HOLDALL_LUPDATE_OPTIONS})
        if(language STREQUAL "en")
            list(APPEND options -pluralonly)
        endif()
        list(APPEND commands COMMAND Qt6::lupdate ${options} ${HOLDALL_TRANSLATED_FOLDERS}
            -source-language en -target-language ${language} -ts "${HOLDALL_CATALOGUES}/holdall_${language}.ts")
    endforeach()
    add_custom_target(update_translations ${commands} VERBATIM
        COMMENT "Bringing the sources' strings into the catalogues")
endfunction()

# holdall_compile_catalogue(SOURCE COMPILED): the rule that makes COMPILED, a .qm file, of the catalogue SOURCE.
function(holdall_compile_catalogue source compiled)
    add_custom_command(OUTPUT "${compiled}"
        COMMAND Qt6::lrelease -silent "${source}" -qm "${compiled}"
        DEPENDS "${source}" VERBATIM)
endfunction()

# holdall_qt_catalogue(RESULT LANGUAGE): Qt's own catalogue, for its buttons, file dialogs and menus of fields.
function(holdall_qt_catalogue result language)
    set(file "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_${language}.qm")
    if(NOT EXISTS "${file}")
        message(FATAL_ERROR "Qt's own translations are missing (Debian: qt6-translations-l10n): ${file}")
    endif()
    set(${result} "${file}" PARENT_SCOPE)
endfunction()

# holdall_embed_catalogues(TARGET): all catalogues, ours and Qt's, in TARGET's resources under /i18n.
function(holdall_embed_catalogues target)
    file(MAKE_DIRECTORY "${HOLDALL_COMPILED_CATALOGUES}")
    set(files "")
    foreach(language IN LISTS HOLDALL_LANGUAGES)
        set(compiled "${HOLDALL_COMPILED_CATALOGUES}/holdall_${language}.qm")
        holdall_compile_catalogue("${HOLDALL_CATALOGUES}/holdall_${language}.ts" "${compiled}")
        list(APPEND files "${compiled}")
        if(NOT language STREQUAL "en") # Qt's words are English
            holdall_qt_catalogue(qt_catalogue ${language})
            configure_file("${qt_catalogue}" "${HOLDALL_COMPILED_CATALOGUES}/qtbase_${language}.qm" COPYONLY)
            list(APPEND files "${HOLDALL_COMPILED_CATALOGUES}/qtbase_${language}.qm")
        endif()
    endforeach()
    # Version 1 of the resource format keeps no times, so that the same catalogues give the same bytes.
    qt_add_resources(${target} catalogues PREFIX "/i18n" BASE "${HOLDALL_COMPILED_CATALOGUES}"
        FILES ${files} OPTIONS -format-version 1)
endfunction()
