import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One node of OpenSearch for tests, in a JVM of its own since it brings another Lucene: where its files are, and its port. */
class Node {
    public static void main(String[] told) throws Exception {
        var runner = new OpenSearchRunner();
        try {
            runner.onBuild((number, settings) -> {
                        settings.put("http.port", told[1]);
                        settings.put("network.host", "127.0.0.1");
                        settings.put("discovery.type", "single-node");
                        settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
                    })
                    .build(OpenSearchRunner.newConfigs().basePath(told[0]).numOfNode(1));
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(1);
        }
        // Ends with whoever started it.
        System.in.read();
        System.exit(0);
    }
}
