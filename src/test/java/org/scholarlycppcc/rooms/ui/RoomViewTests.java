package org.scholarlycppcc.rooms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;

class RoomViewTests extends ViewTest {
    @Autowired
    People people;

    @BeforeEach
    void wangVisits() {
        People.signIn(people.seated("王", "economy", LocalDate.now()), Roles.MEMBER);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void onesOwnRoomIsMarkedAndFirst() {
        var view = navigate(RoomsView.class);
        var doors = $(ListItem.class).from($(RoomsView.class).single()).all();
        assertThat(view).isNotNull();
        assertThat(doors.getFirst().getId()).contains("room-economy");
        assertThat(doors.getFirst().hasClassName("own")).isTrue();
    }
}
