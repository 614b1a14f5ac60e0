package io.punctual.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** The consumer groups of the services, and how far each has read. */
final class Groups {
    private final String bootstrapServers;

    Groups(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Sends every group back to the first record of all that it reads; its consumers must be away. */
    void rewind() {
        withAdmin(admin -> {
            for (var group : names(admin)) {
                var read = offsets(admin, group);
                var beginnings = read.keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), partition -> new OffsetAndMetadata(0)));
                got(admin.alterConsumerGroupOffsets(group, beginnings).all());
            }
            return true;
        });
    }

    void assertAllCaughtUp() {
        withAdmin(admin -> {
            for (var group : names(admin)) {
                assertCaughtUp(admin, group);
            }
            return true;
        });
    }

    private static void assertCaughtUp(Admin admin, String group) {
        var read = offsets(admin, group);
        var latest =
                read.keySet().stream().collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        var ends = got(admin.listOffsets(latest).all());
        assertThat(read)
                .allSatisfy((partition, offset) -> assertThat(offset.offset())
                        .as("%s on %s", group, partition)
                        .isGreaterThanOrEqualTo(
                                requireNonNull(ends.get(partition)).offset()));
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsets(Admin admin, String group) {
        return got(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    }

    private static Collection<String> names(Admin admin) {
        return got(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all()).stream()
                .map(GroupListing::groupId)
                .toList();
    }

    private <T> T withAdmin(Function<Admin, T> work) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return work.apply(admin);
        }
    }

    private static <T> T got(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
