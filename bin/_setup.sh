# shellcheck shell=bash
# Sourced by bin/labctl and bin/test, which set $root: makes .venv on first use and whenever pyproject.toml has changed.
# Instant when there is nothing to do. Safe against a set-up that was interrupted, and against two at once.

# say ENGLISH SPANISH: one line to stderr, in the learner's language.
say() {
    local language=${LABCTL_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-en}}}}
    case $language in
        es* | ES*) printf 'labctl: %s\n' "$2" >&2 ;;
        *) printf 'labctl: %s\n' "$1" >&2 ;;
    esac
}

die() {
    say "$@"
    exit 2
}

# set_up [dev]: what the lab needs, and with `dev` what its tests need too.
set_up() {
    local extras=${1:-run} stamp
    command -v git > /dev/null || die \
        'git is missing. Install it (Debian, Ubuntu: sudo apt install git; macOS: xcode-select --install) and run this again.' \
        'falta git. Instálalo (Debian, Ubuntu: sudo apt install git; macOS: xcode-select --install) y repite la orden.'
    unset PYTHONHOME
    # In a folder that somebody has deleted Python may not start.
    /bin/pwd > /dev/null 2>&1 || cd "$root"
    # A moved clone needs a new environment too, hence the path.
    stamp="$root $(cksum < "$root/pyproject.toml")"
    is_set_up "$extras" && return
    # To install through a link would take another clone's environment away from it.
    [ ! -L "$root/.venv" ] || die \
        ".venv is a link to an environment that was made for another clone. Remove it (rm .venv) and run this again." \
        ".venv es un enlace a un entorno que se hizo para otro clon. Quítalo (rm .venv) y repite la orden."
    mkdir -p "$root/.labctl"
    lock
    is_set_up "$extras" || install "$extras"
    unlock
}

is_set_up() {
    [ -x "$root/.venv/bin/python" ] && [ "$(cat "$root/.venv/.stamp-$1" 2> /dev/null)" = "$stamp" ]
}

install() {
    local python venv="$root/.venv" spec=(-e .)
    # Of what the tests need, Python compiles what they import; all of it would take half a minute.
    [ "$1" = dev ] && spec=(--no-compile -e '.[dev]')
    if [ -e "$venv/.unfinished" ] || ! "$venv/bin/python" -m pip --version > /dev/null 2>&1 || ! is_new_enough "$venv/bin/python"; then
        find_python
        say "setting up: a virtual environment in .venv ($("$python" --version)) and the packages the lab needs; about a minute, only this once …" \
            "preparando: un entorno virtual en .venv ($("$python" --version)) y los paquetes del laboratorio; un minuto más o menos, solo esta vez…"
        "$python" -m venv --clear "$venv" || die \
            "could not make $venv; the lines above say why. Mend that and run this again." \
            "no se ha podido crear $venv; las líneas de arriba dicen por qué. Arréglalo y repite la orden."
    else
        say 'setting up: installing the packages the lab needs into .venv …' \
            'preparando: instalando en .venv los paquetes del laboratorio…'
    fi
    : > "$venv/.unfinished"
    rm -f "$venv"/.stamp-*
    # pip's warnings are about the machine's own configuration; they matter only when it fails.
    (cd "$root" && PIP_USER=0 PIP_DISABLE_PIP_VERSION_CHECK=1 "$venv/bin/python" -m pip install --quiet --no-input "${spec[@]}") \
        > "$root/.labctl/setup.log" 2>&1 || {
        cat "$root/.labctl/setup.log" >&2
        die 'installing the packages failed; the lines above say why (no network?). Run this again when that is mended.' \
            'no se han podido instalar los paquetes; las líneas de arriba dicen por qué (¿no hay red?). Cuando esté arreglado, repite la orden.'
    }
    printf '%s' "$stamp" > "$venv/.stamp-run"
    [ "$1" = dev ] && printf '%s' "$stamp" > "$venv/.stamp-dev"
    rm -f "$venv/.unfinished"
}

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' > /dev/null 2>&1
}

# Sets $python to one that is new enough and can make environments. A name on the PATH may be a shim that does not run.
find_python() {
    local candidate new_enough='' found
    for candidate in python3.13 python3.12 python3.11 python3 python; do
        is_new_enough "$candidate" || continue
        new_enough=$candidate
        if "$candidate" -c 'import ensurepip, venv' > /dev/null 2>&1; then
            python=$candidate
            return
        fi
    done
    if [ -n "$new_enough" ]; then
        found=$("$new_enough" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        die "Python $found is there, but not its venv module. Install it (Debian, Ubuntu: sudo apt install python$found-venv) and run this again." \
            "Python $found está, pero le falta el módulo venv. Instálalo (Debian, Ubuntu: sudo apt install python$found-venv) y repite la orden."
    fi
    found=$(python3 --version 2> /dev/null || echo -)
    die "Python 3.11 or newer is needed (found: $found). Install it from https://www.python.org/downloads/ or with your package manager, and run this again." \
        "hace falta Python 3.11 o posterior (encontrado: $found). Instálalo desde https://www.python.org/downloads/ o con tu gestor de paquetes y repite la orden."
}

# One set-up at a time. Without flock (macOS) a folder with the owner's process id in it does the same.
lock() {
    local waiting='' owner
    if command -v flock > /dev/null; then
        exec 9> "$root/.labctl/setup.lock"
        flock -n 9 && return
        say_waiting
        flock 9
        return
    fi
    until mkdir "$root/.labctl/setup.lock.d" 2> /dev/null; do
        owner=$(cat "$root/.labctl/setup.lock.d/pid" 2> /dev/null || true)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2> /dev/null; then
            rm -rf "$root/.labctl/setup.lock.d"
            continue
        fi
        [ -n "$waiting" ] || say_waiting
        waiting=yes
        sleep 1
    done
    trap unlock EXIT
    echo "$$" > "$root/.labctl/setup.lock.d/pid"
}

say_waiting() {
    say 'another set-up is running; waiting for it …' 'ya hay otra preparación en marcha; esperando a que termine…'
}

unlock() {
    trap - EXIT
    if command -v flock > /dev/null; then
        exec 9>&-
    else
        rm -rf "$root/.labctl/setup.lock.d"
    fi
}
