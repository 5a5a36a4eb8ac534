# Sourced by ./mvnw without arguments (POSIX sh). Builds what has changed since the last time and becomes the application, with demo data in ./data.
cd "$here"
jar=target/scholarly-cppcc.jar
app=target/app

changed() { # is there no application yet, or something newer than it?
  [ ! -e "$app/ready" ] || [ -n "$(find pom.xml .mvn src/main frontend content -newer "$app/ready" | head -n 1)" ]
}

build() { # says that it lives, since the first time may take minutes
  echo "正在构建……第一次要下载依赖，需要几分钟。 Building… the first time fetches libraries and takes some minutes."
  (while sleep 20; do echo "……仍在构建 still building"; done) &
  beat=$!
  trap 'kill $beat 2>/dev/null' EXIT
  trap 'exit 130' INT TERM
  "$maven" -q -B -ntp -f pom.xml -Dmaven.test.skip=true package || {
    echo "构建没有成功，原因见上。 The build failed; see above." >&2
    exit 1
  }
  rm -rf "$app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null
  : >"$app/ready"
  kill $beat 2>/dev/null || :
  trap - EXIT INT TERM
}

if changed; then build; fi
echo "正在启动…… Starting…"
exec "$JAVA_HOME/bin/java" @.mvn/app.options -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$app/classes.jsa" -jar "$app/scholarly-cppcc.jar" --scholarly.demo=true
